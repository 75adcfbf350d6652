// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/cues.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart::lexicon;
using counterpart::test::sourcePath;

namespace {

/// The sources of a folder without comments and includes, by path.
QHash<QString, QString> sourcesIn(const QString &folder)
{
    static const QRegularExpression idle(u"//[^\\n]*|^#[^\\n]*"_s, QRegularExpression::MultilineOption);
    QHash<QString, QString> sources;
    QDirIterator files(sourcePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.insert(file.fileName(), QString::fromUtf8(file.readAll()).remove(idle));
    }
    return sources;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

/// Names of cues, "section.key", that the rules ask for; names of files ("content.xml") are none.
QSet<QString> askedFor()
{
    QSet<QString> names;
    for (const QString &folder : {u"core/analysis"_s, u"core/reading"_s}) {
        for (const QString &source : sourcesIn(folder)) {
            for (const QString &name : captured(source, u"\\bu\"([a-z_]+\\.(?!xml\"|dat\"|ini\")[a-z_]+)\""_s))
                names.insert(name);
        }
    }
    return names;
}

/// Four words or more, one behind the other or as alternatives: a list that belongs in resources/lexicon.
QString wordListIn(const QString &source)
{
    constexpr int MostInOneList = 3;
    static const QRegularExpression list(
        u"(?:u\"[^\"\\n]*\\p{L}[^\"\\n]*\"(?:_s)?\\s*(?:,|\\|\\|)\\s*){%1,}u\"[^\"\\n]*\\p{L}"_s.arg(MostInOneList));
    return list.match(source).captured();
}

} // namespace

class TestCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesAreSound()
    {
        QVERIFY2(cueFaults().isEmpty(), qPrintable(cueFaults().join(u'\n')));
        QVERIFY(cueNames().size() > 80);
    }

    void whatIsAskedForIsThere()
    {
        const QStringList known = cueNames();
        for (const QString &name : askedFor())
            QVERIFY2(known.contains(name), qPrintable(name + u" is in no file"_s));
    }

    /// By a rule, or by a pattern beside it.
    void whatIsThereIsAskedFor()
    {
        QSet<QString> asked = askedFor();
        QDirIterator files(sourcePath(u"resources/lexicon/cues"_s), {u"*.toml"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &key : captured(QString::fromUtf8(file.readAll()), u"\\{([a-z_]{2,})\\}"_s))
                asked.insert(key);
        }
        for (const QString &name : cueNames())
            QVERIFY2(asked.contains(name) || asked.contains(name.section(u'.', 1)),
                     qPrintable(name + u" is not asked for"_s));
    }

    void listsAndPatternsAndTables()
    {
        QVERIFY(cueWords(u"heads.titles").contains(u"Mr."));
        QVERIFY(!cueWords(u"heads.titles").contains(u"mr."));
        QVERIFY(cueWords(u"heads.titles").containsAnyCase(u"MR."));
        QVERIFY(cueWords(u"perspective.ours").standIn(u"of our country and"));
        QVERIFY(cueWords(u"perspective.guest_titles").begin(u"meeting with X"));
        QVERIFY(cueWords(u"lines.verb_endings").end(u"협의했다"));
        QCOMPARE(cueNumbers(u"dates.seasons").value(u"winter"), 12);
        QCOMPARE(cueMeanings(u"roles.full").value(u"vp"_s), u"vice president"_s);
        // A list in a pattern is its alternatives; what the rule fills in stays.
        QVERIFY(cuePattern(u"encounters.held").contains(u"\\b(?:meetings?|talks|summits?|"));
        QVERIFY(cuePattern(u"clauses.joint").contains(u"{verbs}"));
        QVERIFY(QRegularExpression(cuePattern(u"encounters.held")).match(u"held brief talks"_s).hasMatch());
        // A pattern and a list of alternatives within another.
        const QRegularExpression dateline(cuePattern(u"shapes.dateline"), QRegularExpression::CaseInsensitiveOption);
        QVERIFY(dateline.match(u"Phnom Penh, 11 December 2024"_s).hasMatch());
        QVERIFY(!dateline.match(u"Phnom Penh, 11 delegates 2024"_s).hasMatch());
    }

    /// Words of texts belong in resources/lexicon: what a rule compares with by itself is a word or two.
    /// Names of rules and of fields are counted in, those of cues are not; the bound falls when fewer are
    /// left, and never rises.
    void rulesHoldFewWords()
    {
        constexpr int MostInAll = 360;
        static const QRegularExpression literal(
            u"(?<!Words\\()(?<!Pattern\\()(?<!Meanings\\()\\bu(?:R\"\\(|\")[^\"]*\\p{L}"_s);
        int all = 0;
        const QHash<QString, QString> sources = sourcesIn(u"core/analysis"_s);
        for (const auto &[path, source] : sources.asKeyValueRange()) {
            if (path.endsWith(u"alignment/alignmentfeatures.cpp"_s))
                continue; // names of the model's features
            QVERIFY2(wordListIn(source).isEmpty(), qPrintable(path + u": "_s + wordListIn(source)));
            all += int(source.count(literal));
        }
        QVERIFY2(all > 0 && all <= MostInAll, qPrintable(QString::number(all)));
    }

    /// What a format itself lays down stands with its reader: names of elements and tags.
    void readersHoldNoListsOfWords()
    {
        static const QStringList formats{u"html/htmlcost.cpp"_s, u"office/docxreader.cpp"_s,
                                         u"office/odtreader.cpp"_s, u"records/feedreader.cpp"_s};
        const QHash<QString, QString> sources = sourcesIn(u"core/reading"_s);
        QVERIFY(sources.size() > 100);
        for (const auto &[path, source] : sources.asKeyValueRange()) {
            if (std::ranges::none_of(formats, [&path](const QString &each) { return path.endsWith(each); }))
                QVERIFY2(wordListIn(source).isEmpty(), qPrintable(path + u": "_s + wordListIn(source)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCues)
#include "tst_cues.moc"
