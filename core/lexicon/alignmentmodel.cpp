// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/alignmentmodel.h"

#include "core/lexicon/entry.h"
#include "core/text/stemmer.h"

#include <QFile>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/counterpart/lexicon/alignment/"_s + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "AlignmentModel", "the resources are built into the program");
    return there ? file.readAll() : QByteArray();
}

QSet<QString> wordSet(const Entry &file, const QString &key, Problems &problems)
{
    const QStringList words = file.text(key, problems).simplified().split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

QSet<QString> stems(const QSet<QString> &words)
{
    text::Stemmer stemmer;
    QSet<QString> stems;
    for (const QString &word : words)
        stems.insert(stemmer.stem(word));
    return stems;
}

void readWords(AlignmentModel &model, Problems &problems)
{
    const Entry file = parseEntries(resource(u"words.toml"_s), u"alignment/words.toml"_s, problems);
    model.stop = wordSet(file, u"stop"_s, problems);
    model.role = wordSet(file, u"role"_s, problems);
    model.roleStems = stems(model.role);
    model.dampStems = stems(wordSet(file, u"damp"_s, problems));
}

/// Lines "key<TAB>number"; a line that begins with # is a comment.
QHash<QString, double> readTable(const QString &name)
{
    QHash<QString, double> table;
    const QString text = QString::fromUtf8(resource(name));
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && !line.startsWith(u"# "))
            table.insert(line.first(tab).toString(), line.sliced(tab + 1).toDouble());
    }
    return table;
}

void readModel(AlignmentModel &model, Problems &problems)
{
    const Entry file = parseEntries(resource(u"model.toml"_s), u"alignment/model.toml"_s, problems);
    model.intercept = file.number(u"intercept"_s, problems);
    model.threshold = file.number(u"threshold"_s, problems, 0.5);
    for (const Entry &weight : file.entries(u"weight"_s, problems))
        model.weights.push_back(
            {weight.needed(u"feature"_s, problems), weight.number(u"coefficient"_s, problems)});
}

} // namespace

std::shared_ptr<const AlignmentModel> AlignmentModel::builtIn()
{
    static const std::shared_ptr<const AlignmentModel> shared = [] {
        auto model = std::make_shared<AlignmentModel>();
        Problems problems;
        readWords(*model, problems);
        readModel(*model, problems);
        Q_ASSERT_X(problems.errors.isEmpty(), "AlignmentModel", qPrintable(problems.errors.join(u'\n')));
        model->rarity = readTable(u"rarity.tsv"_s);
        model->conceptWeights = readTable(u"concepts.tsv"_s);
        return std::shared_ptr<const AlignmentModel>(std::move(model));
    }();
    return shared;
}

} // namespace counterpart::lexicon
