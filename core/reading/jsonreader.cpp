// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/formatreader.h"
#include "core/reading/lines.h"
#include "core/reading/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using text::MappedText;

namespace {

/// Objects of common scrapers: one, or a list of them, with a text and perhaps title, date and address.
class JsonReader final : public FormatReader
{
public:
    QString name() const override { return u"json/1"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString value = object.value(key).toString().trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

/// Appends what the JSON string literal at \p at of \p source (behind its quote) stands for.
void appendLiteral(MappedText &out, const MappedText &source, qsizetype at)
{
    const QStringView view = source.view();
    while (at < view.size() && view[at] != u'"') {
        const qsizetype from = at;
        while (at < view.size() && view[at] != u'"' && view[at] != u'\\')
            ++at;
        out.append(source, {from, at});
        if (at + 1 >= view.size() || view[at] != u'\\')
            continue;
        const QChar escaped = view[at + 1];
        const bool unicode = escaped == u'u' && at + 6 <= view.size();
        const QChar unit = unicode           ? QChar(view.sliced(at + 2, 4).toUShort(nullptr, 16))
                           : escaped == u'n' ? QChar(u'\n')
                           : escaped == u't' ? QChar(u'\t')
                           : escaped == u'r' ? QChar(u'\r')
                           : escaped == u'b' || escaped == u'f' ? QChar(u' ')
                                                                : escaped;
        out.appendInPlaceOf(unit, source, at);
        at += unicode ? 6 : 2;
    }
}

/// Where behind \p from the value of \p key begins, behind its quote; -1 if it is no string.
qsizetype literalOf(QStringView text, const QString &key, qsizetype from)
{
    const QString quoted = u'"' + key + u'"';
    for (qsizetype at = text.indexOf(quoted, from); at >= 0; at = text.indexOf(quoted, at + 1)) {
        qsizetype value = at + quoted.size();
        while (value < text.size() && (text[value].isSpace() || text[value] == u':'))
            ++value;
        if (value < text.size() && text[value] == u'"')
            return value + 1;
    }
    return -1;
}

constexpr std::initializer_list<QLatin1StringView> TextKeys{"full_text"_L1, "body"_L1,    "text"_L1,
                                                            "content"_L1,   "article"_L1, "message"_L1};

Draft draftOf(const QJsonObject &object)
{
    Draft draft;
    draft.meta.title = firstOf(object, {"title"_L1, "headline"_L1});
    draft.meta.sourceUrl = firstOf(
        object, {"url"_L1, "source_url"_L1, "link"_L1, "permalink"_L1, "post_url"_L1, "account_url"_L1});
    draft.meta.author = firstOf(object, {"author"_L1, "creator"_L1, "sender_name"_L1, "account_name"_L1});
    draft.meta.siteName = firstOf(object, {"site_name"_L1, "source"_L1, "publisher"_L1});
    draft.meta.languageHint = firstOf(object, {"language"_L1, "lang"_L1});
    if (const auto stamp = parseTimestamp(firstOf(object, {"date"_L1, "published"_L1, "published_time"_L1,
                                                           "pubDate"_L1, "created_at"_L1, "timestamp"_L1}))) {
        draft.meta.published = stamp->when;
        draft.meta.publishedHasTime = stamp->hasTime;
    }
    return draft;
}

bool JsonReader::recognises(const Input &input) const
{
    const QStringView text = input.text().trimmed();
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return false;
    return text.contains(u'"') && (text.endsWith(u'}') || text.endsWith(u']'));
}

base::Result<std::vector<Draft>> JsonReader::read(const Input &input) const
{
    QJsonParseError problem{};
    const QJsonDocument json = QJsonDocument::fromJson(input.decoded->text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return base::fail(ErrorKind::Invalid, input.source.fileName,
                          u"is broken JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()),
                          u"get the file again, or repair that place"_s);
    }
    const auto source = MappedText::identity(input.decoded->text);
    const QJsonArray objects = json.isArray() ? json.array() : QJsonArray{json.object()};
    std::vector<Draft> drafts;
    qsizetype from = 0;
    for (const QJsonValue &value : objects) {
        const QJsonObject object = value.toObject();
        const auto key =
            std::ranges::find_if(TextKeys, [&](auto k) { return !object.value(k).toString().isEmpty(); });
        if (key == TextKeys.end() || std::ssize(drafts) >= input.limits.documents)
            continue;
        Draft draft = draftOf(object);
        const qsizetype literal = literalOf(source.view(), QString(*key), from);
        MappedText body;
        appendLiteral(body, source, std::max<qsizetype>(literal, 0));
        from = std::max(from, literal);
        draft.blocks = blocksOfLines(body);
        drafts.push_back(std::move(draft));
    }
    if (drafts.empty()) {
        return base::fail(ErrorKind::Invalid, input.source.fileName, u"holds no text field that is known"_s,
                          u"name the field \"text\", \"body\" or \"content\""_s);
    }
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeJsonReader()
{
    return std::make_unique<JsonReader>();
}

} // namespace counterpart::reading
