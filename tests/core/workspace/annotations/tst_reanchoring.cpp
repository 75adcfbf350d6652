// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations through thousands of edits of real texts: at the right place or an orphan, never at a wrong
// one.
#include "core/text/anchor.h"
#include "core/workspace/annotations/annotations.h"
#include "tests/core/workspace/annotatedstore.h"
#include "tests/support/paths.h"
#include "tests/support/trackedtext.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::TrackedText;
using text::Range;

namespace {

struct Counts
{
    int edits = 0;
    int right = 0;
    int orphans = 0;
    int moved = 0;    ///< gone where it was, and found where it was copied to with what stood around it
    int restored = 0; ///< cut at an end, and the same letters stand there by chance
    int wrong = 0;
    int kept = 0; ///< passages that are still there whole

    void add(const TrackedText &edited, Range range, const std::optional<Range> &place)
    {
        const std::optional<Range> truth = edited.whole(range);
        kept += truth.has_value();
        if (!place)
            ++orphans;
        else if (truth == place)
            ++right;
        else if (!truth && edited.isRestored(range, *place))
            ++restored;
        else if (!truth && edited.isCopy(range, *place))
            ++moved;
        else
            ++wrong;
    }
    void report() const
    {
        qInfo("%d edits: %d placed right, %d found where they were moved to, %d whole again by chance,"
              " %d orphans, %d wrong; %d of %d passages still whole were placed",
              edits, right, moved, restored, orphans, wrong, right, kept);
    }
};

/// The readouts of the sample, and those of the shared corpus where it is there.
QStringList realTexts()
{
    QStringList all;
    for (const QString &folder : {test::sourcePath(u"resources/sample"_s), test::sharedPath(u"corpus"_s)}) {
        if (folder.isEmpty())
            continue;
        const QStringList names = QDir(folder).entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files);
        for (const QString &name : names) {
            const QByteArray bytes = test::bytesOf(folder + u'/' + name);
            if (bytes.size() > 600 && bytes.size() < 20'000)
                all << QString::fromUtf8(bytes);
        }
    }
    return all;
}

Range anyRange(const QString &text, QRandomGenerator &random)
{
    const qsizetype begin = random.bounded(int(text.size()) - 10);
    return {begin, std::min(text.size(), begin + 5 + random.bounded(150))};
}

} // namespace

class TestReanchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandEditsOfRealTexts()
    {
        const QStringList texts = realTexts();
        QVERIFY(texts.size() >= 6);
        QRandomGenerator random(20241204);
        Counts counts;
        while (counts.edits < 20'000) {
            const QString &text = texts[random.bounded(int(texts.size()))];
            const Range range = anyRange(text, random);
            TrackedText edited(text);
            for (int edits = random.bounded(4); edits >= 0 && edited.text.size() > 10; --edits) {
                edited.editAtRandom(text, random);
                ++counts.edits;
            }
            counts.add(edited, range, text::placeAnchor(text::makeAnchor(text, range), edited.text).place);
        }
        counts.report();
        QCOMPARE(counts.wrong, 0);
        QVERIFY(counts.right * 100 >= counts.kept * 85);
    }

    void throughRevisionsOfAStore()
    {
        test::AnnotatedStore store;
        const QStringList texts = realTexts();
        QRandomGenerator random(20221112);
        Counts counts;
        for (int number = 0; number < 12; ++number) {
            const QString file = u"%1.txt"_s.arg(number);
            const auto document = store.import(file, texts[number % texts.size()]);
            if (!document.isValid())
                continue; // two of the texts are the same
            const QString text = store.text(document);
            std::vector<std::pair<domain::AnnotationId, Range>> annotations;
            for (int i = 0; i < 25; ++i) {
                const Range range = anyRange(text, random);
                const auto made = store->annotations().add({document, range, {}, {}}, u"a"_s);
                if (made)
                    annotations.emplace_back(domain::AnnotationId(made->made), range);
            }
            QVERIFY(annotations.size() > 20);
            TrackedText edited(text);
            for (int i = 0; i < 3; ++i, ++counts.edits)
                edited.editAtRandom(text, random);
            QCOMPARE(store.import(file, edited.text), document);
            const QString now = store.text(document);
            for (const auto &[id, range] : annotations) {
                const auto row = store->annotations().row(id);
                const auto place = row->orphan ? std::nullopt : std::optional(row->anchor.range);
                if (place) {
                    QCOMPARE(place->in(now), row->anchor.quote);
                    QCOMPARE(row->anchor.quote, range.in(text));
                }
                // Reading cleans the text; offsets are comparable where it left it as it was.
                if (now == edited.text)
                    counts.add(edited, range, place);
            }
        }
        counts.report();
        QCOMPARE(counts.wrong, 0);
        QVERIFY(counts.right > 0);
    }
};

QTEST_GUILESS_MAIN(TestReanchoring)
#include "tst_reanchoring.moc"
