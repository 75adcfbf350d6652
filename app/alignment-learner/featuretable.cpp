// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/featuretable.h"

#include <QFile>
#include <QSaveFile>

namespace counterpart::learner {

using namespace Qt::StringLiterals;
using analysis::FeatureCount;

namespace {

constexpr int Digits = 4;
constexpr int FirstFeature = 5; ///< column

QStringList header()
{
    QStringList names{u"meeting"_s, u"kind"_s, u"a"_s, u"b"_s, u"linked"_s};
    for (int i = 0; i < FeatureCount; ++i)
        names.append(analysis::featureName(analysis::Feature(i)));
    return names;
}

} // namespace

Meeting examplesOf(const LabelledPair &pair)
{
    const auto model = lexicon::AlignmentModel::builtIn();
    const analysis::AlignmentMeeting ready(pair.a.account(), pair.b.account(), *model);
    Meeting meeting{pair.key, pair.kind, {}};
    for (int a = 0; a < pair.a.size(); ++a) {
        for (int b = 0; b < pair.b.size(); ++b) {
            Example example{{a, b},
                            pair.links.contains({a, b}),
                            pair.optional.contains({a, b}) && !pair.links.contains({a, b}),
                            ready.features().row(a, b)};
            for (double &value : example.features)
                value = QString::number(value, 'f', Digits).toDouble();
            meeting.examples.push_back(example);
        }
    }
    return meeting;
}

base::Result<std::vector<Meeting>> readFeatures(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return base::fail(base::ErrorKind::NotFound, path, file.errorString(),
                          u"give the table of features"_s);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.front().split(u'\t') != header())
        return base::fail(base::ErrorKind::Invalid, path, u"its columns are not those of this program"_s,
                          u"write the table anew with --pairs and --write-features"_s);
    std::vector<Meeting> meetings;
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != FirstFeature + FeatureCount)
            return base::fail(base::ErrorKind::Invalid, path,
                              u"a line has too few or too many cells: "_s + line, u"mend the line"_s);
        const PairKind kind = kindOf(cells[1]);
        if (meetings.empty() || meetings.back().key != cells[0] || meetings.back().kind != kind)
            meetings.push_back({cells[0], kind, {}});
        Example example{{cells[2].toInt(), cells[3].toInt()}, cells[4] == u"1", cells[4] == u"?", {}};
        for (int i = 0; i < FeatureCount; ++i)
            example.features[size_t(i)] = cells[FirstFeature + i].toDouble();
        meetings.back().examples.push_back(example);
    }
    return meetings;
}

base::Result<void> writeFeatures(const QString &path, const std::vector<Meeting> &meetings)
{
    QString text = header().join(u'\t') + u'\n';
    for (const Meeting &meeting : meetings) {
        for (const Example &example : meeting.examples) {
            QStringList cells{meeting.key, kindName(meeting.kind), QString::number(example.cell.first),
                              QString::number(example.cell.second),
                              example.optional ? u"?"_s : QString::number(int(example.linked))};
            for (const double value : example.features)
                cells.append(value == 0 ? QString() : QString::number(value, 'g', 2 * Digits));
            text += cells.join(u'\t') + u'\n';
        }
    }
    return writeText(path, text);
}

base::Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return base::fail(base::ErrorKind::Invalid, path, file.errorString(),
                          u"see that it may be written"_s);
    return {};
}

} // namespace counterpart::learner
