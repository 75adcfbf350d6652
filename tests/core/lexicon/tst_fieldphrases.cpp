// SPDX-License-Identifier: GPL-3.0-or-later
// Long phrases of the lexicons are words of the field, and not of the texts that the program is judged by.
#include "core/lexicon/entry.h"
#include "core/lexicon/phraseforms.h"
#include "tests/support/files.h"
#include "tests/support/largecorpus.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

/// Words and figures in lower case, a blank before and behind each.
QString plain(const QString &text)
{
    QString words(u' ');
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words + u' ';
}

QString labelledText(const QString &folder)
{
    QString text;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        const QJsonObject gold = QJsonDocument::fromJson(test::bytesOf(files.next())).object();
        text += QString::fromUtf8(QJsonDocument(gold[u"sentences"].toObject()).toJson());
    }
    return plain(text);
}

/// A list of phrases: file of resources/lexicon, table and key.
struct List
{
    const char *file;
    const char *table;
    const char *key;
};

constexpr std::array Lists{
    List{"topics.toml", "topic", "terms"},
    List{"equal_terms.toml", "equal", "terms"},
    List{"speech_acts.toml", "act", "forms"},
    List{"titles.toml", "title", "variants"}, // but honorifics, which are parts of names
    List{"alignment/concepts.toml", "equal", "synonyms"},
    List{"alignment/concepts.toml", "topic", "synonyms"},
    List{"alignment/acts.toml", "act", "phrases"},
};

QStringList textsOf(const char *file, const QString &table, const QStringList &keys)
{
    lexicon::Problems problems;
    const QString path = test::sourcePath(u"resources/lexicon/"_s + QString::fromLatin1(file));
    const lexicon::Entry root = lexicon::parseEntries(test::bytesOf(path), path, problems);
    QStringList out;
    for (const lexicon::Entry &entry : root.entries(table, problems))
        for (const QString &key : keys)
            if (entry.has(key) && entry.text(u"kind"_s, problems) != u"honorific")
                out += entry.texts(key, problems);
    return out;
}

/// What a body, a place or an issuer is called is no way of putting things.
QSet<QString> properNames()
{
    QSet<QString> names;
    for (const QString &name :
         textsOf("organizations.toml", u"organization"_s, {u"name"_s, u"names"_s, u"cased"_s}) +
             textsOf("offices.toml", u"office"_s, {u"title"_s}) +
             textsOf("places.toml", u"country"_s, {u"name"_s, u"names"_s}) +
             textsOf("places.toml", u"place"_s, {u"name"_s, u"names"_s}))
        names.insert(plain(name));
    return names;
}

} // namespace

class TestFieldPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFoundBeyondTheLabels()
    {
        const QString gold = test::sharedPath(u"corpus/gold"_s);
        const QString archive = test::largeCorpus();
        SKIP_WITHOUT_SHARED(gold);
        SKIP_WITHOUT_SHARED(archive);
        const QString labelled =
            labelledText(gold) + labelledText(test::sharedPath(u"corpus-records/gold"_s));
        QVERIFY(labelled.size() > 10'000);
        const QTemporaryDir folder;
        QVERIFY(test::unpack(archive, folder.path()));
        QString field;
        QDirIterator files(folder.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            field += plain(QString::fromUtf8(test::bytesOf(files.next())));
        QVERIFY(field.size() > 1'000'000);

        const QSet<QString> names = properNames();
        QStringList fitted;
        int phrases = 0;
        for (const List &list : Lists) {
            const int before = phrases;
            for (const QString &form :
                 textsOf(list.file, QString::fromLatin1(list.table), {QString::fromLatin1(list.key)})) {
                // A form with groups is general by what it lists.
                const QString phrase = plain(form);
                if (form.count(u' ') < 2 || lexicon::expandedForms(form)->size() > 1 ||
                    names.contains(phrase))
                    continue;
                ++phrases;
                if (labelled.contains(phrase) && !field.contains(phrase))
                    fitted.append(QString::fromLatin1(list.file) + u": "_s + form);
            }
            QVERIFY2(phrases > before, list.file);
        }
        QVERIFY2(fitted.isEmpty(), qPrintable(fitted.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestFieldPhrases)
#include "tst_fieldphrases.moc"
