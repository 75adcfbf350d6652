// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::text;

namespace {

/// A language as it sounds in a release: a text with room for an office, a person and a town; names as the
/// language writes them; a sentence that others may quote.
struct Voice
{
    const char *code;
    QString text;
    QStringList names;
    QString quote;
};

const std::vector<Voice> &voices()
{
    static const std::vector<Voice> all{
        {"en",
         u"Ambassador Mallory visited the %1 and met %2 in %3. They spoke about the training of nurses and "
         u"about "
         u"the flood in the delta. Both sides agreed to meet again in the autumn. %4"_s,
         {u"Ministry of Trade and of the Interior"_s, u"Keith O’Hara"_s, u"Stoke-on-Trent"_s},
         u"The river belongs to all of us."_s},
        {"fr",
         u"L’ambassadrice Mallory a visité %1 et a rencontré %2 à %3. Ils ont parlé de la formation des "
         u"infirmières "
         u"et des inondations dans le delta. Les deux parties sont convenues de se revoir à l’automne. %4"_s,
         {u"Ministère de l’Économie et des Finances"_s, u"François Lefèvre-Çelik"_s, u"Besançon"_s},
         u"Le fleuve est à nous tous."_s},
        {"es",
         u"La embajadora Mallory visitó el %1 y se reunió con %2 en %3. Hablaron de la formación de "
         u"enfermeras y de "
         u"las inundaciones en el delta. Las dos partes acordaron reunirse de nuevo en otoño. %4"_s,
         {u"Ministerio de Asuntos Exteriores y de la Nación"_s, u"Íñigo Muñoz Peña"_s, u"A Coruña"_s},
         u"El río es de todos nosotros."_s},
        {"pt",
         u"A embaixadora Mallory visitou o %1 e reuniu-se com %2 em %3. Falaram da formação de enfermeiras e "
         u"das "
         u"cheias no delta. As duas partes acordaram em voltar a reunir-se no outono. %4"_s,
         {u"Ministério das Relações Exteriores do Brasil"_s, u"João Gonçalves Leitão"_s, u"São Paulo"_s},
         u"O rio não é de uma nação só."_s},
        {"it",
         u"L’ambasciatrice Mallory ha visitato il %1 e ha incontrato %2 a %3. Hanno parlato della formazione "
         u"delle "
         u"infermiere e delle alluvioni nel delta. Le due parti si rivedranno in autunno per un nuovo incontro. %4"_s,
         {u"Ministero degli Affari Esteri e della Cooperazione"_s, u"Niccolò Forlì"_s, u"Cefalù"_s},
         u"Il fiume non è di una sola nazione."_s},
        {"de",
         u"Die Botschafterin Mallory besuchte das %1 und traf %2 in %3. Sie sprachen über die Ausbildung von "
         u"Pflegerinnen und über das Hochwasser im Delta. Beide Seiten werden sich im Herbst wieder treffen. %4"_s,
         {u"Bundesministerium für Verkehr und für Häfen"_s, u"Jürgen Müller-Weiß"_s, u"Köln"_s},
         u"Der Fluss gehört uns allen und nicht einem Land."_s},
        {"nl",
         u"Ambassadeur Mallory bezocht het %1 en ontmoette %2 in %3. Zij spraken over de opleiding van "
         u"verpleegsters "
         u"en over het hoge water in de delta. Beide partijen zien elkaar in de herfst weer. %4"_s,
         {u"Ministerie van Buitenlandse Zaken en van Handel"_s, u"Jan van der Berg"_s, u"Den Haag"_s},
         u"De rivier is van ons allen en niet van een land."_s},
        {"pl",
         u"Ambasador Mallory odwiedziła %1 i spotkała się z %2 w %3. Rozmowa dotyczyła szkolenia "
         u"pielęgniarek oraz "
         u"powodzi w delcie. Obie strony zgodziły się, że spotkają się jesienią, i to nie po raz ostatni. %4"_s,
         {u"Ministerstwo Edukacji i Nauki"_s, u"Łukasz Świątkowski"_s, u"Łódź"_s},
         u"Rzeka jest dla nas wszystkich i nie jest na sprzedaż."_s},
        {"tr",
         u"Büyükelçi Mallory %1 ziyaret etti ve %3 kentinde %2 ile görüştü. Hemşirelerin eğitimi ve "
         u"deltadaki sel "
         u"için bir plan da konuşuldu. Her iki taraf sonbaharda bu konuda daha çok görüşecek. %4"_s,
         {u"Dışişleri Bakanlığı ve Sağlık Kurulu"_s, u"Şükrü Yıldırım"_s, u"Diyarbakır"_s},
         u"Bu ırmak hepimiz için ve her zaman ortaktır."_s},
        {"id",
         u"Duta Besar Mallory mengunjungi %1 dan bertemu dengan %2 di %3. Mereka membahas pelatihan perawat "
         u"serta "
         u"banjir di delta. Kedua pihak akan bertemu kembali pada musim gugur bahwa kerja sama ini tidak berhenti. %4"_s,
         {u"Kementerian Luar Negeri dan Pertahanan"_s, u"Siti Nurhaliza"_s, u"Yogyakarta"_s},
         u"Sungai ini untuk kita dan tidak dapat dibagi."_s},
        {"ms",
         u"Duta Mallory melawat %1 dan bertemu dengan %2 di %3. Beliau turut membincangkan latihan jururawat "
         u"serta "
         u"banjir di delta. Kedua-dua pihak bersetuju bahawa kerajaan akan bertemu semula pada musim luruh. %4"_s,
         {u"Kementerian Dalam Negeri dan Pertanian"_s, u"Ahmad bin Ismail"_s, u"Kota Bharu"_s},
         u"Sungai ini ialah milik kita serta anak cucu."_s},
        {"vi",
         u"Đại sứ Mallory đã thăm %1 và gặp %2 tại %3. Hai bên đã trao đổi về việc đào tạo y tá và về lũ lụt "
         u"ở đồng "
         u"bằng. Hai nước nhất trí sẽ gặp lại vào mùa thu để có những kết quả mới. %4"_s,
         {u"Trường Đại học Y Dược Thành phố Hồ Chí Minh"_s, u"Nguyễn Thị Hồng Vân"_s, u"Đà Nẵng"_s},
         u"Dòng sông là của tất cả chúng ta."_s},
        {"tl",
         u"Dumalaw si Ambassador Mallory sa %1 at nakipagkita kay %2 sa %3. Napag-usapan nila ang pagsasanay "
         u"ng mga "
         u"nars at ang baha sa delta. Nagkasundo ang dalawang panig na magkita muli para sa isang bagong usapan. %4"_s,
         {u"Kagawaran ng Ugnayang Panlabas"_s, u"Iñigo Dela Cruz"_s, u"Parañaque"_s},
         u"Ang ilog ay para sa ating lahat."_s},
        {"ro",
         u"Ambasadoarea Mallory a vizitat %1 și s-a întâlnit cu %2 la %3. Au vorbit despre pregătirea "
         u"asistentelor și "
         u"despre inundațiile din deltă. Cele două părți se vor întâlni din nou în toamnă pentru un nou acord. %4"_s,
         {u"Ministerul Apărării Naționale și al Păcii"_s, u"Ștefan Țurcanu"_s, u"Iași"_s},
         u"Râul este al nostru și nu este de vânzare."_s},
    };
    return all;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void namesOfAnotherLanguageChangeNothing_data();
    void namesOfAnotherLanguageChangeNothing();
    void aQuotationInAnotherLanguageChangesNothing_data() { namesOfAnotherLanguageChangeNothing_data(); }
    void aQuotationInAnotherLanguageChangesNothing();
    void foreignNamesInATextWithoutCapitals();
    void runsFollowTheLanguages();
    void shortTextsAndNames();
    void unsureIsTold_data();
    void unsureIsTold();
};

void TestLanguage::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const QString &text) {
        QTest::newRow(code) << text << QString::fromLatin1(code);
    };
    row("en",
        u"The President met today with the Prime Minister and discussed the situation in the region."_s);
    row("fr",
        u"Le président de la République a reçu le Premier ministre du Cambodge et ils ont évoqué la situation dans la région."_s);
    row("es",
        u"El presidente se reunió con el primer ministro y los dos hablaron sobre la situación en la región."_s);
    row("pt",
        u"O presidente reuniu-se com o primeiro-ministro e os dois falaram sobre a situação na região e no mundo."_s);
    row("it",
        u"Il presidente ha incontrato il primo ministro e i due hanno parlato della situazione nella regione."_s);
    row("de",
        u"Der Präsident traf sich mit dem Ministerpräsidenten, und die beiden sprachen über die Lage in der Region."_s);
    row("id",
        u"Presiden bertemu dengan Perdana Menteri dan kedua pemimpin membahas kerja sama dalam bidang perdagangan serta isu yang menjadi perhatian bersama."_s);
    row("vi",
        u"Tổng thống đã gặp Thủ tướng và hai bên đã trao đổi về tình hình khu vực cũng như quan hệ giữa hai nước."_s);
    row("ru",
        u"Президент встретился с премьер-министром, и они обсудили положение в регионе и вопросы торговли."_s);
    row("uk",
        u"Президент зустрівся з прем'єр-міністром, і вони обговорили ситуацію в регіоні та питання торгівлі."_s);
    row("ar",
        u"التقى الرئيس برئيس الوزراء في العاصمة وبحثا الوضع في المنطقة من أجل تعزيز التعاون بين البلدين"_s);
    row("km", u"នាយករដ្ឋមន្ត្រីបានជួបជាមួយប្រធានាធិបតី Joe Biden នៅភ្នំពេញ"_s);
    row("th", u"นายกรัฐมนตรีพบหารือกับประธานาธิบดี"_s);
    row("zh", u"两国元首就中美关系交换了看法。"_s);
    row("ja", u"首相は大統領と会談し、両国関係について意見を交換した。"_s);
    row("ko", u"대통령은 총리를 만나 양국 관계를 논의했다."_s);
}

void TestLanguage::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto guess = guessLanguage(text);
    QVERIFY(guess);
    QCOMPARE(guess->code, code);
    QVERIFY(guess->sure);
}

/// Every pair of the languages in Latin script.
void TestLanguage::namesOfAnotherLanguageChangeNothing_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("other");
    for (int text = 0; text < int(voices().size()); ++text) {
        for (int other = 0; other < int(voices().size()); ++other)
            QTest::addRow("%s in %s", voices()[std::size_t(other)].code, voices()[std::size_t(text)].code)
                << text << other;
    }
}

void TestLanguage::namesOfAnotherLanguageChangeNothing()
{
    QFETCH(int, text);
    QFETCH(int, other);
    const Voice &voice = voices()[std::size_t(text)];
    const QStringList &names = voices()[std::size_t(other)].names;
    const auto guess = guessLanguage(voice.text.arg(names[0], names[1], names[2], QString()));
    QVERIFY(guess);
    QCOMPARE(guess->code, QString::fromLatin1(voice.code));
    QVERIFY(guess->sure);
}

void TestLanguage::aQuotationInAnotherLanguageChangesNothing()
{
    QFETCH(int, text);
    QFETCH(int, other);
    const Voice &voice = voices()[std::size_t(text)];
    const Voice &quoted = voices()[std::size_t(other)];
    const auto guess = guessLanguage(
        voice.text.arg(quoted.names[0], quoted.names[1], quoted.names[2], u"“"_s + quoted.quote + u"”"_s));
    QVERIFY(guess);
    QCOMPARE(guess->code, QString::fromLatin1(voice.code));
}

void TestLanguage::foreignNamesInATextWithoutCapitals()
{
    const auto codeOf = [](const QString &text) {
        return guessLanguage(text).value_or(LanguageGuess()).code;
    };
    QCOMPARE(codeOf(u"外长今天上午在首都会见Secretary Jonathan Whitfield和Ambassador Ruth Mallory。"_s),
             u"zh"_s);
    QCOMPARE(codeOf(u"รัฐมนตรีพบ Secretary Jonathan Whitfield และ Ambassador Ruth Mallory ที่กรุงเทพฯ"_s),
             u"th"_s);
    QCOMPARE(
        codeOf(u"Министр встретился с посланником Олексієм Їжакевичем в Києві и Ужгороді, и они обсудили "
               u"положение на реке."_s),
        u"ru"_s);
    QCOMPARE(
        codeOf(u"The Secretary met the Minister of the 外交部 and spoke about the 一带一路 in the delta."_s),
        u"en"_s);
}

void TestLanguage::runsFollowTheLanguages()
{
    const QString english =
        u"The two ministers spoke about the harbours, about fishing in the north and about the flood. “Ænes.” "_s;
    const QString french =
        u"Les deux ministres ont parlé des ports, de la pêche dans le nord et des inondations du delta. "_s;
    const auto runs = languageRuns(english + french + english);
    QCOMPARE(runs.size(), 3U);
    QCOMPARE(runs[0].code, u"en"_s);
    QCOMPARE(runs[1].code, u"fr"_s);
    QVERIFY(qAbs(runs[1].range.begin - english.size()) < 20);
    QVERIFY(qAbs(runs[1].range.end - english.size() - french.size()) < 20);
    QCOMPARE(runs[2].range.end, 2 * english.size() + french.size());
}

/// How many of the short texts are told right, and that what is told as sure is right.
void TestLanguage::shortTextsAndNames()
{
    QFile file(test::sourcePath(u"tests/data/languages/short.tsv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QHash<QString, int> right;
    QHash<QString, int> all;
    QStringList wronglySure;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 3)
            continue;
        const LanguageGuess guess = guessLanguage(fields[2]).value_or(LanguageGuess());
        ++all[fields[1]];
        right[fields[1]] += guess.code == fields[0];
        if (guess.sure && guess.code != fields[0])
            wronglySure.append(guess.code + u": "_s + line);
    }
    QCOMPARE(wronglySure, QStringList());
    const auto shareOf = [&](const QString &kind) { return right[kind] / double(all[kind]); };
    QVERIFY2(shareOf(u"release"_s) >= 0.95, qPrintable(QString::number(right[u"release"_s])));
    QVERIFY2(shareOf(u"names"_s) >= 0.8, qPrintable(QString::number(right[u"names"_s])));
    QVERIFY2(shareOf(u"title"_s) >= 0.9, qPrintable(QString::number(right[u"title"_s])));
}

void TestLanguage::unsureIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("digits") << u"12 345 — 67.8 %"_s;
    QTest::newRow("names alone") << u"Hun Sen Biden"_s;
    QTest::newRow("no known language") << u"Zorb klin vaxu pleti numra shodi kwelp astru vimbo drant"_s;
}

void TestLanguage::unsureIsTold()
{
    QFETCH(QString, text);
    const auto guess = guessLanguage(text);
    QVERIFY(!guess || !guess->sure);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
