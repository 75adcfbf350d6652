// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bodytext.h"
#include "core/reading/formatreader.h"
#include "core/reading/jsonscanner.h"
#include "core/reading/timestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using text::MappedText;
using Kind = JsonValue::Kind;

namespace {

/// Objects of common scrapers: one, a list of them, one a line (JSON Lines), or a list within an object, as
/// web sites' interfaces and Telegram's exports have it. Each has a text and perhaps title, date and address.
class JsonReader final : public FormatReader
{
public:
    QString name() const override { return u"json/2"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

constexpr int DeepestRecord = 8;         ///< objects around a record
constexpr std::size_t MostMembers = 400; ///< of a record that are looked at

using Keys = std::initializer_list<QLatin1StringView>;
using Fields = std::vector<JsonMember>;

constexpr Keys TextKeys{"full_text"_L1,    "articleBody"_L1, "body"_L1,         "text"_L1,
                        "content"_L1,      "article"_L1,     "message"_L1,      "content_html"_L1,
                        "content_text"_L1, "body_text"_L1,   "article_text"_L1, "fulltext"_L1};

class Records
{
public:
    Records(const Input &input, const MappedText &source)
        : m_input(input), m_source(source), m_scanner(source.view(), input.limits.depth)
    {
    }
    void readAll();
    [[nodiscard]] std::vector<Draft> takeDrafts() { return std::move(m_drafts); }
    /// What is wrong with the file, or nothing.
    [[nodiscard]] QString problem() const;

private:
    void visit(const JsonValue &value, const QString &site, int level);
    void visitObject(const JsonValue &object, const QString &site, int level);
    [[nodiscard]] bool isDone() const
    {
        return std::ssize(m_drafts) >= m_input.limits.documents || m_input.cancel.isCancelled();
    }
    [[nodiscard]] MappedText textOf(const JsonValue &value);
    [[nodiscard]] QString firstOf(const Fields &members, Keys keys);
    void takeDate(const Fields &members, domain::CleanDocument &meta);
    [[nodiscard]] Draft draftOf(const Fields &members, const QString &site);

    const Input &m_input;
    const MappedText &m_source;
    JsonScanner m_scanner;
    std::vector<Draft> m_drafts;
};

const JsonMember *find(const Fields &members, QLatin1StringView key)
{
    const auto found = std::ranges::find_if(
        members, [&](const JsonMember &m) { return m.name.compare(key, Qt::CaseInsensitive) == 0; });
    return found == members.end() ? nullptr : &*found;
}

/// A string; what a web site rendered ({"rendered": …}); or pieces with their markings, as Telegram has them.
MappedText Records::textOf(const JsonValue &value)
{
    MappedText text;
    if (value.kind == Kind::String) {
        JsonScanner::append(text, m_source, value);
    } else if (value.kind == Kind::Object) {
        const Fields members = m_scanner.members(value, MostMembers);
        for (const QLatin1StringView key : {"rendered"_L1, "text"_L1, "html"_L1}) {
            const JsonMember *part = find(members, key);
            if (part && part->value.kind == Kind::String && text.isEmpty())
                JsonScanner::append(text, m_source, part->value);
        }
    } else if (value.kind == Kind::Array) {
        for (auto part = m_scanner.element(value, value.range.begin + 1); part;
             part = m_scanner.element(value, part->range.end + (part->kind == Kind::String))) {
            if (part->kind == Kind::String || part->kind == Kind::Object)
                text.append(textOf(*part));
        }
    }
    return text;
}

QString Records::firstOf(const Fields &members, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        const JsonMember *member = find(members, key);
        if (!member || member->value.kind == Kind::Word || member->value.kind == Kind::Array)
            continue;
        const QString value = member->value.kind == Kind::Object ? textOf(member->value).text()
                                                                 : m_scanner.string(member->value);
        if (!value.trimmed().isEmpty())
            return value.trimmed();
    }
    return {};
}

/// Written out, or as seconds or milliseconds since 1970.
void Records::takeDate(const Fields &members, domain::CleanDocument &meta)
{
    for (const QLatin1StringView key :
         {"date"_L1, "published"_L1, "published_time"_L1, "published_at"_L1, "publishedAt"_L1,
          "datePublished"_L1, "date_published"_L1, "pubDate"_L1, "created_at"_L1, "created"_L1,
          "timestamp"_L1, "date_unixtime"_L1}) {
        const QString told = firstOf(members, {key});
        auto stamp = parseTimestamp(told);
        if (const qint64 number = told.toLongLong(); !stamp && number > 100'000'000) {
            const qint64 seconds = number > 100'000'000'000 ? number / 1000 : number;
            stamp = Timestamp{QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()), true};
        }
        if (stamp && stamp->when.isValid() && stamp->when.date().year() < 3000) {
            meta.published = stamp->when;
            meta.publishedHasTime = stamp->hasTime;
            return;
        }
    }
}

Draft Records::draftOf(const Fields &members, const QString &site)
{
    Draft draft;
    draft.meta.title = firstOf(members, {"title"_L1, "headline"_L1});
    draft.meta.sourceUrl = firstOf(
        members, {"url"_L1, "source_url"_L1, "link"_L1, "permalink"_L1, "post_url"_L1, "account_url"_L1});
    draft.meta.author = firstOf(
        members, {"author"_L1, "creator"_L1, "sender_name"_L1, "account_name"_L1, "byline"_L1, "from"_L1});
    draft.meta.siteName = firstOf(members, {"site_name"_L1, "source"_L1, "publisher"_L1});
    if (draft.meta.siteName.isEmpty())
        draft.meta.siteName = site;
    draft.meta.languageHint = firstOf(members, {"language"_L1, "lang"_L1});
    takeDate(members, draft.meta);
    return draft;
}

void Records::visitObject(const JsonValue &object, const QString &site, int level)
{
    const Fields members = m_scanner.members(object, MostMembers);
    for (const QLatin1StringView key : TextKeys) {
        const JsonMember *member = find(members, key);
        if (!member || member->value.kind == Kind::Number || member->value.kind == Kind::Word)
            continue;
        // "content": [{…}, {…}] may be the list of records, not a record's text.
        if (member->value.kind == Kind::Array && !find(members, "id"_L1) && !find(members, "date"_L1))
            continue;
        const MappedText body = textOf(member->value);
        if (body.view().trimmed().isEmpty())
            continue;
        Draft draft = draftOf(members, site);
        readBody(body, m_input.limits.depth, draft);
        m_drafts.push_back(std::move(draft));
        return;
    }
    const QString own = firstOf(members, {"name"_L1, "title"_L1});
    for (const JsonMember &member : members) {
        if (member.value.kind == Kind::Array || member.value.kind == Kind::Object)
            visit(member.value, own.isEmpty() ? site : own, level + 1);
    }
}

void Records::visit(const JsonValue &value, const QString &site, int level)
{
    if (level > DeepestRecord || isDone())
        return;
    if (value.kind == Kind::Object)
        visitObject(value, site, level);
    if (value.kind != Kind::Array)
        return;
    for (auto part = m_scanner.element(value, value.range.begin + 1); part && !isDone();
         part = m_scanner.element(value, part->range.end + (part->kind == Kind::String)))
        visit(*part, site, level + 1);
}

void Records::readAll()
{
    qsizetype at = 0;
    while (const auto value = m_scanner.value(at)) {
        visit(*value, {}, 0);
        at = value->range.end + (value->kind == Kind::String);
    }
}

QString Records::problem() const
{
    if (m_scanner.problem().isEmpty())
        return {};
    const auto byte = m_source.view().first(m_scanner.problemAt()).toUtf8().size();
    return u"is broken JSON at byte %1: %2"_s.arg(byte).arg(m_scanner.problem());
}

bool JsonReader::recognises(const Input &input) const
{
    static const QRegularExpression start(
        uR"(^\s*(?:\[\s*)*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})|\]))"_s);
    const QStringView text = input.text();
    if (start.matchView(text.first(std::min<qsizetype>(text.size(), 4096))).hasMatch())
        return true;
    const QStringView trimmed = text.trimmed();
    const bool list = trimmed.startsWith(u'[') && trimmed.endsWith(u']');
    const bool object = trimmed.startsWith(u'{') && trimmed.endsWith(u'}');
    return (list || object) && trimmed.contains(u'"');
}

base::Result<std::vector<Draft>> JsonReader::read(const Input &input) const
{
    const auto source = MappedText::identity(input.decoded->text);
    Records records(input, source);
    records.readAll();
    std::vector<Draft> drafts = records.takeDrafts();
    const QString problem = records.problem();
    if (drafts.empty() && !problem.isEmpty()) {
        return base::fail(ErrorKind::Invalid, input.source.fileName, problem,
                          u"get the file again, or repair that place"_s);
    }
    if (drafts.empty()) {
        return base::fail(ErrorKind::Invalid, input.source.fileName, u"holds no text field that is known"_s,
                          u"name the field \"text\", \"body\" or \"content\""_s);
    }
    if (!problem.isEmpty())
        drafts.back().meta.warnings << u"the file %1; what came whole before it was taken"_s.arg(problem);
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeJsonReader()
{
    return std::make_unique<JsonReader>();
}

} // namespace counterpart::reading
