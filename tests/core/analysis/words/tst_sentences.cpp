// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"
#include "tests/support/pieces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

QStringList sentences(const domain::CleanDocument &document)
{
    const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
    QStringList out;
    for (const domain::Sentence &sentence : facts.sentences)
        out.append(sentence.range.in(document.text).toString());
    return out;
}

QStringList sentences(const QString &source)
{
    return sentences(test::documentOf(source));
}

/// "reason: words" of each.
QStringList skipped(const domain::CleanDocument &document)
{
    const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
    QStringList out;
    for (const domain::SkippedPiece &piece : facts.skipped)
        out.append(domain::name(piece.why) + u": "_s + piece.range.in(document.text).toString());
    return out;
}

/// In one line, so that a failure shows both lists whole.
QString marked(const QStringList &pieces)
{
    return pieces.join(u" | "_s);
}

/// A release in a language: head and prose, of which the reader could not tell which is which.
domain::CleanDocument release(const QString &title, const QStringList &paragraphs,
                              domain::BlockKind kind = domain::BlockKind::Paragraph)
{
    domain::CleanDocument document = test::documentOf(title + u"\n\n"_s + paragraphs.join(u"\n\n"_s));
    document.title = title;
    for (std::size_t i = 1; i < document.blocks.size(); ++i)
        document.blocks[i].kind = kind;
    return document;
}

/// An invented account by language; every sentence is prose, some without a comma, some of a few words.
struct Account
{
    const char *language;
    QString title;
    QStringList paragraphs;
};

const std::vector<Account> &accounts()
{
    static const std::vector<Account> all{
        {"Chinese",
         u"索瓦纳外长会见韦尔迪亚特使"_s,
         {u"两国外长讨论了湄公河问题。水资源问题是两国关系的基础。双方同意明年再次会晤！"_s,
          u"索方指出，任何外部势力都无权干涉河流管理，这一立场不会改变。"_s, u"特使表示感谢。"_s,
          u"韦方承诺提供两百万美元用于修建学校。"_s}},
        {"Chinese, traditional",
         u"索瓦納外長會見韋爾迪亞特使"_s,
         {u"雙方討論了邊界問題。特使重申支持和平解決爭端。"_s, u"雙方同意保持溝通。"_s}},
        {"Japanese",
         u"外相会談について"_s,
         {u"両外相は地域情勢について意見を交換した。大臣は「協力を続ける。」と述べた。"_s,
          u"双方は来年の再会談で一致しました。"_s, u"詳細は未定です。"_s}},
        {"Korean",
         u"외교장관 회담"_s,
         {u"양국 장관은 국경 문제를 논의했다. 소바나 측은 우려를 표명했다."_s, u"양측은 합의했다."_s}},
        {"Thai",
         u"รัฐมนตรีต่างประเทศพบหารือกับทูตพิเศษ"_s,
         {u"รัฐมนตรีทั้งสองได้หารือเกี่ยวกับแม่น้ำโขง และเห็นพ้องที่จะร่วมมือกันต่อไป"_s,
          u"ทูตพิเศษยืนยันว่าจะสนับสนุนเงินสองล้านดอลลาร์สำหรับโรงเรียน"_s, u"ทั้งสองฝ่ายจะพบกันอีกครั้งในปีหน้า"_s}},
        {"Lao",
         u"ລັດຖະມົນຕີການຕ່າງປະເທດພົບປະກັບທູດພິເສດ"_s,
         {u"ສອງຝ່າຍໄດ້ປຶກສາຫາລືກ່ຽວກັບແມ່ນ້ຳຂອງ ແລະ ຕົກລົງຈະຮ່ວມມືກັນຕໍ່ໄປ"_s, u"ທູດພິເສດໄດ້ສະແດງຄວາມຂອບໃຈຕໍ່ການຕ້ອນຮັບ"_s}},
        {"Khmer",
         u"រដ្ឋមន្ត្រីការបរទេសជួបបេសកជនពិសេស"_s,
         {u"រដ្ឋមន្ត្រីទាំងពីរបានពិភាក្សាអំពីទន្លេមេគង្គ។ ភាគីទាំងពីរបានឯកភាពគ្នា ៕"_s,
          u"បេសកជនពិសេសបានបញ្ជាក់អំពីការគាំទ្រដល់ការសាងសង់សាលារៀន កប៉ាល់ ផ្លូវថ្នល់។ល។ នៅតាមខេត្ត។"_s,
          u"លោកបានថ្លែងអំណរគុណ។"_s}},
        {"Burmese",
         u"နိုင်ငံခြားရေးဝန်ကြီး အထူးသံတမန်နှင့် တွေ့ဆုံ"_s,
         {u"ဝန်ကြီးနှစ်ဦးသည် မဲခေါင်မြစ်အကြောင်း ဆွေးနွေးခဲ့ကြသည်။ နှစ်ဖက်စလုံးက သဘောတူခဲ့ကြသည်။"_s,
          u"သံတမန်က ကျောင်းများ၊ လမ်းများအတွက် ကူညီမည်ဟု ပြောကြားသည်။"_s}},
        {"Arabic",
         u"وزير الخارجية يلتقي المبعوث الخاص"_s,
         {u"ناقش الوزيران ملف المياه. هل يستمر الحوار؟ أكد الجانبان التزامهما بالتعاون."_s,
          u"أعرب المبعوث عن شكره."_s, u"اتفق الطرفان على عقد لقاء آخر في العام المقبل"_s}},
        {"Persian",
         u"دیدار وزیر خارجه با فرستاده ویژه"_s,
         {u"دو وزیر درباره رودخانه گفت‌وگو کردند. آیا گفت‌وگوها ادامه می‌یابد؟ دو طرف توافق کردند."_s}},
        {"Urdu",
         u"وزیر خارجہ کی خصوصی ایلچی سے ملاقات"_s,
         {u"دونوں وزراء نے دریا کے مسئلے پر بات کی۔ فریقین نے تعاون پر اتفاق کیا۔"_s}},
        {"Hebrew",
         u"שר החוץ נפגש עם השליח המיוחד"_s,
         {u"השרים דנו בנושא הנהר. הצדדים הסכימו להיפגש שוב. השליח הודה למארחים."_s}},
        {"Hindi",
         u"विदेश मंत्री ने विशेष दूत से मुलाकात की"_s,
         {u"दोनों मंत्रियों ने नदी के मुद्दे पर चर्चा की। दोनों पक्ष सहमत हुए।"_s, u"दूत ने धन्यवाद दिया।"_s}},
        {"Bengali",
         u"পররাষ্ট্রমন্ত্রী বিশেষ দূতের সঙ্গে সাক্ষাৎ করেন"_s,
         {u"দুই মন্ত্রী নদী নিয়ে আলোচনা করেন। উভয় পক্ষ একমত হয়।"_s}},
        {"Tamil",
         u"வெளியுறவு அமைச்சர் சிறப்பு தூதரை சந்தித்தார்"_s,
         {u"இரு அமைச்சர்களும் நதி பற்றி விவாதித்தனர். இரு தரப்பும் ஒப்புக்கொண்டன."_s}},
        {"Georgian",
         u"საგარეო საქმეთა მინისტრი შეხვდა ელჩს"_s,
         {u"მინისტრებმა განიხილეს მდინარის საკითხი. მხარეები შეთანხმდნენ."_s}},
        {"Armenian",
         u"Արտգործնախարարը հանդիպեց բանագնացին"_s,
         {u"Նախարարները քննարկեցին գետի հարցը։ Կողմերը համաձայնեցին։"_s}},
        {"Amharic", u"የውጭ ጉዳይ ሚኒስትሩ ከልዩ መልዕክተኛው ጋር ተገናኙ"_s, {u"ሁለቱ ሚኒስትሮች ስለ ወንዙ ተወያዩ። ሁለቱ ወገኖች ተስማሙ።"_s}},
        {"Russian",
         u"О встрече министра со спецпосланником"_s,
         {u"Министры обсудили вопросы судоходства. Стороны договорились. Посланник поблагодарил хозяев."_s,
          u"Следующая встреча пройдёт в 2025 г. в столице Вельдии."_s}},
        {"Ukrainian",
         u"Зустріч міністра зі спецпосланцем"_s,
         {u"Міністри обговорили судноплавство. Сторони домовилися. Він подякував."_s}},
        {"Greek",
         u"Συνάντηση του Υπουργού με τον Απεσταλμένο"_s,
         {u"Οι υπουργοί συζήτησαν για τον ποταμό. Τα μέρη συμφώνησαν."_s}},
        {"Vietnamese",
         u"Bộ trưởng gặp Đặc phái viên"_s,
         {u"Hai bộ trưởng đã thảo luận về sông Mê Công. Hai bên nhất trí. Ông cảm ơn."_s}},
        {"German",
         u"Außenminister empfängt Sondergesandten"_s,
         {u"Die Minister sprachen über Schifffahrt und Zölle. Beide Seiten stimmten zu. Er dankte."_s}},
        {"French",
         u"Entretien du ministre avec l’envoyé spécial"_s,
         {u"Les ministres ont évoqué le fleuve. Les deux parties sont d’accord. Il a remercié ses hôtes."_s}},
        {"English",
         u"Minister Receives Special Envoy"_s,
         {u"The ministers discussed the river. Both sides agreed. He thanked them."_s,
          u"She left at noon."_s}},
    };
    return all;
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abbreviationsDoNotEndSentences()
    {
        QCOMPARE(
            sentences(
                u"H.E. Dr. Kao Kim Hourn met Ms. Jane R. Doe, Chargé d'Affaires a.i. of the U.S. Embassy, in "
                "Washington, D.C. The two sides reviewed Resolution No. 5 of Jan. 12. They agreed to meet again."_s),
            QStringList({u"H.E. Dr. Kao Kim Hourn met Ms. Jane R. Doe, Chargé d'Affaires a.i. of the U.S. "
                         u"Embassy, in "
                         "Washington, D.C."_s,
                         u"The two sides reviewed Resolution No. 5 of Jan. 12."_s,
                         u"They agreed to meet again."_s}));
    }
    void quotationMarksStayWithTheirSentence()
    {
        QCOMPARE(sentences(u"He called it “a new start.” The Minister thanked Japan for “open doors”."_s),
                 QStringList(
                     {u"He called it “a new start.”"_s, u"The Minister thanked Japan for “open doors”."_s}));
    }
    void headsAndFeetCarryNoSentence()
    {
        QCOMPARE(sentences(
                     u"^ MINISTRY OF FOREIGN AFFAIRS OF JAPAN\n\nJapan-Laos Foreign Ministers' Meeting\n\n"
                     "May 9, 2024\n\nTokyo\n\nThe following is attributable to the Press Secretary:\n\n"
                     "The Ministers exchanged views on the situation in the region.\n\n# Economic matters\n\n"
                     "They also discussed trade.\n\nSOURCE: NEWS AGENCIES\n\nTokyo, 9 May 2024\n\nEND"_s),
                 QStringList({u"The Ministers exchanged views on the situation in the region."_s,
                              u"They also discussed trade."_s}));
    }
    void aTitleThatTheTextRepeatsIsNoSentence()
    {
        domain::CleanDocument document = test::documentOf(
            u"The King received the President of Kenya today at the Palace\n\nThey spoke about tea."_s);
        document.title = u"The King received the President of Kenya today at the Palace"_s;
        const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
        QCOMPARE(facts.sentences.size(), 1u);
    }
    void labelsOfSpeakersAndDatelinesAreLeftOut()
    {
        QCOMPARE(sentences(u"PRIME MINISTER MODI:  I thank the President for his warm welcome.\n\n"
                           "(No translation provided.)\n\n4:52 P.M. IST"_s),
                 QStringList{u"I thank the President for his warm welcome."_s});
        QCOMPARE(sentences(u"Hanoi, 24 July 2023 – The Foreign Minister received the Ambassador of Chile."_s),
                 QStringList{u"The Foreign Minister received the Ambassador of Chile."_s});
    }
    void itemsOfListsAreSentences()
    {
        QCOMPARE(sentences(u"The sides will cooperate in the following fields.\n\n- Training of customs "
                           u"officers in both "
                           "countries\n\n- Trade"_s),
                 QStringList({u"The sides will cooperate in the following fields."_s,
                              u"Training of customs officers in both countries"_s, u"Trade"_s}));
    }
    void noLanguageLosesASentence_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("kind");
        for (int i = 0; i < int(accounts().size()); ++i) {
            const Account &account = accounts()[std::size_t(i)];
            QTest::addRow("%s", account.language) << i << int(domain::BlockKind::Paragraph);
            QTest::addRow("%s, taken for headings", account.language) << i << int(domain::BlockKind::Heading);
            QTest::addRow("%s, taken for a foot", account.language) << i << int(domain::BlockKind::SignOff);
        }
    }
    void noLanguageLosesASentence()
    {
        QFETCH(int, index);
        QFETCH(int, kind);
        const Account &account = accounts()[std::size_t(index)];
        const domain::CleanDocument document =
            release(account.title, account.paragraphs, domain::BlockKind(kind));
        const auto facts = analysis::analyseDocument(document, *lexicon::Lexicon::builtIn());
        QCOMPARE(test::strayOf(document.text, facts), QString());
        QStringList left;
        for (const domain::SkippedPiece &piece : facts.skipped)
            left.append(piece.range.in(document.text).toString());
        QCOMPARE(left, QStringList{account.title});
    }
    void sentencesOfScriptsWithoutStopsAndCaseAreCutWhereTheyEnd()
    {
        QCOMPARE(marked(sentences(u"水资源问题是两国关系的基础。双方同意明年再次会晤！"_s)),
                 marked({u"水资源问题是两国关系的基础。"_s, u"双方同意明年再次会晤！"_s}));
        QCOMPARE(marked(sentences(u"大臣は「協力を続ける。」と述べた。協議は続く。"_s)),
                 marked({u"大臣は「協力を続ける。」と述べた。"_s, u"協議は続く。"_s}));
        QCOMPARE(marked(sentences(u"ភាគីបានពិភាក្សាអំពីសាលា ផ្លូវថ្នល់។ល។ លោកបានថ្លែងអំណរគុណ ៕"_s)),
                 marked({u"ភាគីបានពិភាក្សាអំពីសាលា ផ្លូវថ្នល់។ល។"_s, u"លោកបានថ្លែងអំណរគុណ ៕"_s}));
        QCOMPARE(marked(sentences(u"သံတမန်က ကျောင်းများ၊ လမ်းများအတွက် ကူညီမည်။ သူသည် ပြန်သွားသည်။"_s)),
                 marked({u"သံတမန်က ကျောင်းများ၊ လမ်းများအတွက် ကူညီမည်။"_s, u"သူသည် ပြန်သွားသည်။"_s}));
        QCOMPARE(marked(sentences(u"هل يستمر الحوار؟ أكد الجانبان التزامهما."_s)),
                 marked({u"هل يستمر الحوار؟"_s, u"أكد الجانبان التزامهما."_s}));
        QCOMPARE(marked(sentences(u"دونوں نے بات کی۔ فریقین متفق ہوئے۔"_s)),
                 marked({u"دونوں نے بات کی۔"_s, u"فریقین متفق ہوئے۔"_s}));
    }
    void headingsOfScriptsWithoutCaseAreNone_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("prose");
        QTest::newRow("Chinese") << u"经贸合作"_s << u"双方同意扩大农产品贸易。"_s;
        QTest::newRow("Thai") << u"ด้านเศรษฐกิจ"_s << u"ทั้งสองฝ่ายจะขยายการค้าสินค้าเกษตร"_s;
        QTest::newRow("Khmer") << u"វិស័យសេដ្ឋកិច្ច"_s << u"ភាគីទាំងពីរនឹងពង្រីកពាណិជ្ជកម្មកសិកម្ម។"_s;
        QTest::newRow("Arabic") << u"التعاون الاقتصادي"_s << u"اتفق الجانبان على توسيع التجارة."_s;
    }
    void headingsOfScriptsWithoutCaseAreNone()
    {
        QFETCH(QString, heading);
        QFETCH(QString, prose);
        const domain::CleanDocument document = test::documentOf(u"# "_s + heading + u"\n\n"_s + prose);
        QCOMPARE(marked(sentences(document)), marked({prose}));
        QCOMPARE(skipped(document).size(), 1);
    }
    void piecesSayWhyTheyAreSkipped()
    {
        domain::CleanDocument document = test::documentOf(
            u"^ MINISTRY OF FOREIGN AFFAIRS OF SOVANNA\n\nMinister Receives Envoy\n\n"
            "Sovanna Town, 3 May 2023\n\n10:15 A.M. ICT\n\n"
            "The following is attributable to Spokesperson Lim Dara:\n\n"
            "SOVANNA TOWN, 3 May 2023 – The ministers met. (Applause.) They agreed to go on.\n\n"
            "# Trade\n\nMR. LIM:  We shall sign. * * *\n\n12\n\nTel: +855 23 000 000\n\nEND"_s);
        document.title = u"Minister Receives Envoy"_s;
        QCOMPARE(marked(skipped(document)),
                 marked({u"letterhead: MINISTRY OF FOREIGN AFFAIRS OF SOVANNA"_s,
                         u"title: Minister Receives Envoy"_s, u"dateline: Sovanna Town, 3 May 2023"_s,
                         u"dateline: 10:15 A.M. ICT"_s,
                         u"attribution: The following is attributable to Spokesperson Lim Dara:"_s,
                         u"dateline: SOVANNA TOWN, 3 May 2023 –"_s, u"remark: (Applause.)"_s,
                         u"heading: Trade"_s, u"speaker: MR. LIM:"_s, u"mark: * * *"_s, u"figure: 12"_s,
                         u"notice: Tel: +855 23 000 000"_s, u"mark: END"_s}));
        QCOMPARE(marked(sentences(document)),
                 marked({u"The ministers met."_s, u"They agreed to go on."_s, u"We shall sign."_s}));
    }
    void datelinesInFramesAndMarksOfDesksAreNoSentences()
    {
        const QStringList said{u"The ministers met."_s, u"They agreed to go on."_s};
        const QString text = said.join(u' ');
        QCOMPARE(marked(sentences(u"(Sovanna Town, 3 May 2023) "_s + text)), marked(said));
        QCOMPARE(marked(sentences(u"NEW DELHI: "_s + text)), marked(said));
        QCOMPARE(marked(sentences(text + u" PIB/AKT/HR"_s)), marked(said));
        QCOMPARE(marked(sentences(text + u"\n\nFor media enquiries, contact press@mfa.example or call +855 23 1."_s)),
                 marked(said));
    }
    void shortFormsBeforeRomanNumbersEndNothing()
    {
        const QStringList said{u"The terms are in vol. II of the report, cf. Annex IV."_s, u"They apply."_s};
        QCOMPARE(marked(sentences(said.join(u' '))), marked(said));
    }
    void aParagraphWithoutALastStopIsNoTitle()
    {
        const QString text = u"The Minister met the envoy of Veldia in the capital. They spoke about rice and rubber. "
                             "Page 2 of 3\n\nThey will meet again."_s;
        QVERIFY(sentences(text).contains(u"The Minister met the envoy of Veldia in the capital."_s));
    }
    void whatClosesATextIsNoSentence()
    {
        const domain::CleanDocument document = test::documentOf(
            u"The ministers signed the treaty. Further talks will follow in June.\n\n"
            "DONE at Sovanna Town on 9 May 2023 in two originals, both texts being equally authentic.\n\n"
            "Done in duplicate at Veldograd, this ninth day of May 2023.\n\n"
            "IN WITNESS WHEREOF, the undersigned have signed this Memorandum.\n\n"
            "Read more: Minister receives the envoy of Veldia\n\nDistributed by the Press Office."_s);
        QCOMPARE(marked(sentences(document)),
                 marked({u"The ministers signed the treaty."_s, u"Further talks will follow in June."_s}));
        QCOMPARE(skipped(document).size(), 5);
        const QStringList said{u"Signed in 2019, the treaty lets fishermen return to the gulf."_s,
                               u"Issued by the port in 2019, the permit was renewed."_s,
                               u"Done well, the reform will last for many years."_s};
        QCOMPARE(marked(sentences(said.join(u"\n\n"_s))), marked(said));
    }
    void whatOnlyLooksLikeFurnitureIsSaid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &source, const QStringList &expected) {
            QTest::newRow(name) << source << expected;
        };
        const auto whole = [&row](const char *name, const QString &source) { row(name, source, {source}); };
        row("time before a name",
            u"At 5 a.m. Mr. Hale left. On Tuesday at 9 a.m. Prime Minister Lim arrived."_s,
            {u"At 5 a.m. Mr. Hale left."_s, u"On Tuesday at 9 a.m. Prime Minister Lim arrived."_s});
        row("time as an answer", u"QUESTION: When does it open?\n\nMR. LIM: At 6 p.m."_s,
            {u"When does it open?"_s, u"At 6 p.m."_s});
        row("answers", u"QUESTION: All of them?\n\nMR. LIM: No.\n\nQUESTION: Why?\n\nMR. LIM: Security."_s,
            {u"All of them?"_s, u"No."_s, u"Why?"_s, u"Security."_s});
        row("short sentences", u"The Minister proposed a visit. He agreed. So it stands."_s,
            {u"The Minister proposed a visit."_s, u"He agreed."_s, u"So it stands."_s});
        whole("bracket that says something", u"(The Minister added that the port stays open to all.)"_s);
        whole("bracketed agreement", u"(Both sides agreed.)"_s);
        whole("capitals of an old communiqué",
              u"THE TWO SIDES AGREED TO WITHDRAW THEIR FORCES FROM THE VALLEY BEFORE THE RAINS."_s);
        whole("share of", u"Share of renewable energy is to rise to 40 percent by 2030"_s);
        whole("contact between", u"Contact between the two armies will be kept up daily"_s);
        whole("source of", u"Source of the river water is to be studied together"_s);
        whole("fax in a sentence", u"Faxes from the embassy were answered at once."_s);
        whole("further information", u"For more information-sharing the two services will open a line"_s);
        whole("done in full", u"Done in this manner, the work will need two copies of each map by June."_s);
        whole("read aloud", u"Read more closely, the text binds both sides."_s);
        whole("issued by", u"Issued by both ministries last week, the note asks for the release of the boats."_s);
        whole("copyright", u"Copyright protection was discussed by both sides."_s);
        whole("enquiries in a sentence", u"For further enquiries the two sides will name two officers each."_s);
        whole("state before a colon", u"UNITED STATES: The tariff on rice will be lowered to 5 percent."_s);
        whole("section before a colon", u"TRADE AND AID: The parties will open two markets."_s);
        whole("verb before a colon", u"THE TWO PRESIDENTS AGREED ON THIS: the border stays open."_s);
        whole("acronym before a dash", u"ASEAN – as both stressed – stays at the centre."_s);
        row("statement in the past",
            u"The Ministry issued the following statement on Monday and left it there."_s,
            {u"The Ministry issued the following statement on Monday and left it there."_s});
        whole("lead of a list", u"The following measures were agreed by both sides:"_s);
        whole("without a stop", u"Met the trade ministers of four countries in the capital"_s);
        whole("subject before a dash",
              u"Northern Lakes Initiative (Marquette, Michigan) – The hub will open in May."_s);
        whole("preamble", u"The Government of Sovanna and the Government of Veldia (“the Parties”),"_s);
        row("quotation with a day",
            u"They met.\n\nRep. Dara Lim: “Great progress, thank you” [Tweet, 5 May 2023]"_s,
            {u"They met."_s, u"Rep. Dara Lim: “Great progress, thank you” [Tweet, 5 May 2023]"_s});
        row("lead below the title",
            u"^ On Monday, 23 December 2024, the President signed into law:\n\n- Acts"_s,
            {u"On Monday, 23 December 2024, the President signed into law:"_s, u"Acts"_s});
        row("lead of those who spoke", u"They met.\n\nThe following members made remarks during the talks:"_s,
            {u"They met."_s, u"The following members made remarks during the talks:"_s});
        row("statement set as a heading",
            u"They met.\n\n# Lower costs for families are a pillar of the plan"_s,
            {u"They met."_s, u"Lower costs for families are a pillar of the plan"_s});
        whole("letter of a list", u"(c) The parties shall report each year."_s);
    }
    void whatOnlyLooksLikeFurnitureIsSaid()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        QCOMPARE(marked(sentences(source)), marked(expected));
    }
    void aSentenceThatTheTitleRepeatsIsSaid()
    {
        domain::CleanDocument document = test::documentOf(u"The King received the President of Kenya."_s);
        document.title = u"The King received the President of Kenya"_s;
        QCOMPARE(marked(sentences(document)), marked({u"The King received the President of Kenya."_s}));
        document = test::documentOf(u"# The King received the President of Kenya"_s);
        document.title = u"The King received the President of Kenya"_s;
        QCOMPARE(marked(sentences(document)), marked({u"The King received the President of Kenya"_s}));
    }
    void theFirstSentenceIsNoTitleWhereSentencesHaveNoStops()
    {
        const QString first = u"นายกรัฐมนตรีได้พบหารือกับเอกอัครราชทูตเมื่อเช้านี้"_s;
        const QString second = u"ทั้งสองฝ่ายจะร่วมมือกันต่อไปเพื่อประชาชนในลุ่มน้ำ"_s;
        QCOMPARE(marked(sentences(first + u"\n\n"_s + second)), marked({first, second}));
        // A headline that a web page repeats is one.
        QCOMPARE(marked(sentences(u"รัฐบาล-ข่าว-"_s + first + u"\n\n"_s + first + u"\n\n"_s + second)),
                 marked({second}));
    }
    void aTextInCapitalsIsReadLikeAnyOther()
    {
        const QString cable =
            u"CONFIDENTIAL\n\nTHE FOREIGN MINISTER RECEIVED THE AMBASSADOR THIS MORNING AND "
            "SPOKE OF THE RIVER FOR AN HOUR.\n\nHE SAID THAT THE TWO ARMIES HAD BEGUN TO WITHDRAW "
            "FROM THE VALLEY\n\nTHE AMBASSADOR REPLIED THAT HIS GOVERNMENT WOULD WAIT."_s;
        QCOMPARE(sentences(cable).size(), 3);
        QCOMPARE(marked(skipped(test::documentOf(cable))), marked({u"heading: CONFIDENTIAL"_s}));
    }
    void rowsOfATableAreSentencesAndItsHeadIsNone()
    {
        domain::CleanDocument document =
            test::documentOf(u"Field, amount\n\nHealth, $3 million\n\nRoads, $7 million\n\n2021, 12, 40"_s);
        for (domain::Block &block : document.blocks)
            block.kind = domain::BlockKind::TableRow;
        QCOMPARE(marked(sentences(document)),
                 marked({u"Health, $3 million"_s, u"Roads, $7 million"_s, u"2021, 12, 40"_s}));
        QCOMPARE(marked(skipped(document)), marked({u"heading: Field, amount"_s}));
    }
    void theNumberOfAnItemIsNoPartOfWhatItSays()
    {
        domain::CleanDocument document = test::documentOf(
            u"The two sides agreed on these points:\n\nArticle 2 The ferry runs daily. It is free.\n\n3. Tolls"_s);
        document.blocks[1].kind = document.blocks[2].kind = domain::BlockKind::ListItem;
        document.blocks[1].label = 10;
        document.blocks[2].label = 3;
        QCOMPARE(marked(sentences(document)),
                 marked({u"The two sides agreed on these points:"_s, u"The ferry runs daily."_s,
                         u"It is free."_s, u"Tolls"_s}));
        QCOMPARE(marked(skipped(document)), marked({u"list number: Article 2"_s, u"list number: 3."_s}));
    }
    void textOutsideOfBlocksIsNotLost()
    {
        domain::CleanDocument document = test::documentOf(u"First of all they met.\n\nThen they agreed."_s);
        document.blocks.erase(document.blocks.begin());
        QCOMPARE(marked(sentences(document)), marked({u"First of all they met."_s, u"Then they agreed."_s}));
        document.blocks.clear();
        QCOMPARE(sentences(document).size(), 2);
    }
    void aSentenceCutByItsPageStays()
    {
        QCOMPARE(
            sentences(
                u"The Prime Minister stressed his country's firm position against the threat of using nuclear"_s)
                .size(),
            1);
    }
    void textsWithoutSentencesHaveNone()
    {
        QCOMPARE(sentences(QString()), QStringList());
        QCOMPARE(sentences(u"12 345\n\n***\n\n###"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
