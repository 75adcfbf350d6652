// SPDX-License-Identifier: GPL-3.0-or-later
// Long phrases of the matching lexicon are words of the field, and not of the texts that it is judged by.
#include "core/lexicon/entry.h"
#include "tests/support/files.h"
#include "tests/support/largecorpus.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

class TestLearnedPhrases : public QObject
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

        lexicon::Problems problems;
        const QString path = test::sourcePath(u"resources/lexicon/alignment/concepts.toml"_s);
        const lexicon::Entry concepts = lexicon::parseEntries(test::bytesOf(path), path, problems);
        int phrases = 0;
        for (const QString &kind : {u"equal"_s, u"topic"_s}) {
            for (const lexicon::Entry &entry : concepts.entries(kind, problems)) {
                for (const QString &synonym : entry.texts(u"synonyms"_s, problems)) {
                    const QString phrase = plain(synonym);
                    if (phrase.count(u' ') < 4)
                        continue;
                    ++phrases;
                    QVERIFY2(!labelled.contains(phrase) || field.contains(phrase), qPrintable(synonym));
                }
            }
        }
        QVERIFY(phrases > 50);
        QVERIFY2(problems.errors.isEmpty(), qPrintable(problems.errors.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLearnedPhrases)
#include "tst_learnedphrases.moc"
