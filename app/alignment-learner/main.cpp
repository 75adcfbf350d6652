// SPDX-License-Identifier: GPL-3.0-or-later
// Learns the weights of the alignment; see app/alignment-learner/README.md.
#include "app/alignment-learner/evaluation.h"
#include "app/alignment-learner/padding.h"
#include "app/alignment-learner/rarity.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::learner;

namespace {

struct Options
{
    QStringList pairs;
    QStringList records;
    QString features;
    QString padding;
    QString texts;
    QString writeFeatures;
    QString writeModel;
    QString writeRarity;
    double threshold = 0.36;
};

Options parse(const QCoreApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Learns the weights of the alignment of accounts, and the rarity of words."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"pairs"_s, u"Labels of readouts with their sentences; may be given again."_s, u"FOLDER"_s},
         {u"records"_s,
          u"Labels of minutes and cables, which are judged and not learned from; may be given again."_s,
          u"FOLDER"_s},
         {u"features"_s, u"Numbers of meetings, for those that are in no folder."_s, u"FILE"_s},
         {u"padding"_s, u"Texts in which copies of the labelled readouts are hidden."_s, u"FOLDER"_s},
         {u"texts"_s, u"Texts of which words are counted."_s, u"FOLDER"_s},
         {u"threshold"_s, u"Score from which on a pair is a link (0.36)."_s, u"NUMBER"_s, u"0.36"_s},
         {u"write-features"_s, u"Where the numbers of all meetings go."_s, u"FILE"_s},
         {u"write-model"_s, u"Where the weights go."_s, u"FILE"_s},
         {u"write-rarity"_s, u"Where the rarity of words goes."_s, u"FILE"_s}});
    parser.process(program);
    return {parser.values(u"pairs"_s),
            parser.values(u"records"_s),
            parser.value(u"features"_s),
            parser.value(u"padding"_s),
            parser.value(u"texts"_s),
            parser.value(u"write-features"_s),
            parser.value(u"write-model"_s),
            parser.value(u"write-rarity"_s),
            parser.value(u"threshold"_s).toDouble()};
}

base::Result<void> learnRarity(const Options &options)
{
    const auto table = rarityTable(options.texts);
    if (!table)
        return std::unexpected(table.error());
    QTextStream(stdout) << table->count(u'\n') - 2 << " stems counted\n";
    return options.writeRarity.isEmpty() ? base::Result<void>() : writeText(options.writeRarity, *table);
}

base::Result<std::vector<LabelledPair>> allPairs(const Options &options)
{
    std::vector<LabelledPair> all;
    const auto take = [&all](const QStringList &folders, PairKind kind) -> base::Result<void> {
        for (const QString &folder : folders) {
            auto pairs = readPairs(folder, kind);
            if (!pairs)
                return std::unexpected(pairs.error());
            std::ranges::move(*pairs, std::back_inserter(all));
        }
        return {};
    };
    if (const auto read = take(options.pairs, PairKind::Readout); !read)
        return std::unexpected(read.error());
    if (const auto read = take(options.records, PairKind::Record); !read)
        return std::unexpected(read.error());
    return all;
}

/// The meetings of the table, those with texts computed anew, and new ones behind them; each readout with its
/// padded copy.
std::vector<Meeting> merged(std::vector<Meeting> table, const std::vector<LabelledPair> &pairs,
                            const Padding &padding)
{
    const auto take = [&table](Meeting meeting) {
        const auto known = std::ranges::find_if(
            table, [&](const Meeting &each) { return each.key == meeting.key && each.kind == meeting.kind; });
        if (known != table.end())
            *known = std::move(meeting);
        else
            table.push_back(std::move(meeting));
    };
    for (const LabelledPair &pair : pairs) {
        take(examplesOf(pair));
        if (pair.kind == PairKind::Readout && !padding.isEmpty())
            take(examplesOf(padding.padded(pair)));
    }
    return table;
}

base::Result<void> learnWeights(const Options &options)
{
    const auto pairs = allPairs(options);
    if (!pairs)
        return std::unexpected(pairs.error());
    auto table = options.features.isEmpty() ? base::Result<std::vector<Meeting>>(std::vector<Meeting>())
                                            : readFeatures(options.features);
    if (!table)
        return std::unexpected(table.error());
    const std::vector<Meeting> meetings = merged(std::move(*table), *pairs, Padding(options.padding));
    if (meetings.size() < 2)
        return base::fail(base::ErrorKind::Invalid, u"the labels"_s, u"there are fewer than two meetings"_s,
                          u"give --pairs, --records or --features"_s);
    QTextStream(stdout) << meetings.size() << " meetings\n" << report(meetings, *pairs, options.threshold);
    if (!options.writeFeatures.isEmpty())
        if (const auto written = writeFeatures(options.writeFeatures, meetings); !written)
            return written;
    return options.writeModel.isEmpty()
               ? base::Result<void>()
               : writeText(options.writeModel, toToml(fit(meetings), options.threshold));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const Options options = parse(program);
    const base::Result<void> done = options.texts.isEmpty() ? learnWeights(options) : learnRarity(options);
    if (!done)
        QTextStream(stderr) << done.error().line() << '\n';
    return done ? 0 : 1;
}
