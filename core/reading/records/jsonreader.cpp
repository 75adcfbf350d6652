// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/formatreader.h"
#include "core/reading/records/jsonrecords.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using text::MappedText;

namespace {

/// Objects of common scrapers: one, a list of them, one a line (JSON Lines), or a list within an object, as
/// web sites' interfaces and Telegram's exports have it. Each has a text and perhaps title, date and address.
class JsonReader final : public FormatReader
{
public:
    QString name() const override { return u"json/4"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// Most of the first lines are objects, whatever stands before them.
bool areRecords(QStringView text)
{
    constexpr int Sample = 8;
    constexpr qsizetype LongestSample = 256 * 1024;
    int lines = 0;
    int records = 0;
    text = text.first(std::min(text.size(), LongestSample));
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringView part = line.trimmed();
        if (part.isEmpty())
            continue;
        records += part.startsWith(u"{\"") && (part.endsWith(u'}') || part.endsWith(u"},"));
        if (++lines == Sample)
            break;
    }
    return records >= 2 && 2 * records > lines;
}

bool JsonReader::recognises(const Input &input) const
{
    static const QRegularExpression start(
        uR"(^[\s\x1E\x{FEFF}]*(?:\[\s*)*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})|\]))"_s);
    const QStringView text = input.text();
    if (start.matchView(text.first(std::min<qsizetype>(text.size(), 4096))).hasMatch())
        return true;
    if (areRecords(text))
        return true;
    const QStringView trimmed = text.trimmed();
    const bool list = trimmed.startsWith(u'[') && trimmed.endsWith(u']');
    const bool object = trimmed.startsWith(u'{') && trimmed.endsWith(u'}');
    return (list || object) && trimmed.contains(u'"');
}

base::Result<std::vector<Draft>> JsonReader::read(const Input &input) const
{
    const auto source = MappedText::identity(input.decoded->text);
    JsonRecords records(input, source);
    records.readAll();
    std::vector<Draft> drafts = records.takeDrafts();
    const QStringList &problems = records.problems();
    if (drafts.empty() && !problems.isEmpty()) {
        return base::fail(ErrorKind::Invalid, input.source.fileName, problems.front(),
                          u"get the file again, or repair that place"_s);
    }
    if (drafts.empty()) {
        return base::fail(ErrorKind::Invalid, input.source.fileName, u"holds no text field that is known"_s,
                          u"name the field \"text\", \"body\" or \"content\""_s);
    }
    domain::CleanDocument &meta = drafts.back().meta;
    for (const QString &problem : problems)
        meta.warnOfLeftOut(u"the file %1; that record was left out"_s.arg(problem));
    if (const int more = records.broken() - int(problems.size()); more > 0)
        meta.warnOfLeftOut(u"%1 more records are broken and were left out"_s.arg(more), more);
    if (records.isCut() && problems.isEmpty())
        meta.warnings << u"the file ends within its list of records; perhaps it was cut"_s;
    if (records.empty() > 0)
        meta.warnings << (records.empty() == 1 ? u"1 record has no text"_s
                                               : u"%1 records have no text"_s.arg(records.empty()));
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeJsonReader()
{
    return std::make_unique<JsonReader>();
}

} // namespace counterpart::reading
