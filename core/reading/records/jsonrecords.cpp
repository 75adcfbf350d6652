// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/records/jsonrecords.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/timestamp.h"
#include "core/reading/html/bodytext.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;
using Kind = JsonValue::Kind;

namespace {

constexpr int DeepestRecord = 8;         ///< objects around a record
constexpr std::size_t MostMembers = 400; ///< of a record that are looked at

using Fields = JsonRecords::Fields;

const lexicon::CueWords &textKeys()
{
    static const lexicon::CueWords &keys = lexicon::cueWords(u"fields.json_texts");
    return keys;
}

const JsonMember *find(const Fields &members, QStringView key)
{
    const auto found = std::ranges::find_if(
        members, [&](const JsonMember &m) { return m.name.compare(key, Qt::CaseInsensitive) == 0; });
    return found == members.end() ? nullptr : &*found;
}

/// True for a record of which nothing but its text is missing: null, "", [].
bool isEmptyRecord(const Fields &members)
{
    return std::ranges::any_of(members, [](const JsonMember &member) {
        return textKeys().containsAnyCase(member.name) && member.value.kind != Kind::Object &&
               member.value.kind != Kind::Number;
    });
}

/// Where what follows the closing brackets at \p at begins: those of the objects around a list.
qsizetype behindBrackets(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at].isSpace() || QStringView(u"]},").contains(text[at])))
        ++at;
    return at;
}

} // namespace

/// A string; what a web site rendered ({"rendered": …}); or pieces with their markings, as Telegram has them.
MappedText JsonRecords::textOf(const JsonValue &value)
{
    MappedText text;
    if (value.kind == Kind::String) {
        JsonScanner::append(text, m_source, value);
    } else if (value.kind == Kind::Object) {
        const Fields members = m_scanner.members(value, MostMembers);
        for (const QString &key : lexicon::cueWords(u"fields.json_parts").list()) {
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

QString JsonRecords::firstOf(const Fields &members, const QStringList &keys)
{
    for (const QString &key : keys) {
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

QString JsonRecords::firstOf(const Fields &members, QStringView list)
{
    return firstOf(members, lexicon::cueWords(list).list());
}

/// Written out, or as seconds or milliseconds since 1970.
void JsonRecords::takeDate(const Fields &members, domain::CleanDocument &meta)
{
    QStringList dates;
    for (const QString &key : lexicon::cueWords(u"fields.json_dates").list()) {
        QString told = firstOf(members, QStringList{key});
        if (const qint64 number = told.toLongLong(); number > 100'000'000 && !parseTimestamp(told)) {
            const qint64 seconds = number > 100'000'000'000 ? number / 1000 : number;
            told = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(Qt::ISODate);
        }
        dates << told;
    }
    takePublished(dates, meta);
}

Draft JsonRecords::draftOf(const Fields &members, const QString &site)
{
    Draft draft;
    draft.meta.title = firstOf(members, u"fields.json_titles");
    draft.meta.sourceUrl = firstOf(members, u"fields.json_addresses");
    draft.meta.author = firstOf(members, u"fields.json_authors");
    draft.meta.siteName = firstOf(members, u"fields.json_sites");
    if (draft.meta.siteName.isEmpty())
        draft.meta.siteName = site;
    draft.meta.languageHint = firstOf(members, u"fields.json_languages");
    takeDate(members, draft.meta);
    return draft;
}

/// Makes a document of a record's text. False if there is none.
bool JsonRecords::takeText(const Fields &members, const QString &site)
{
    for (const QString &key : textKeys().list()) {
        const JsonMember *member = find(members, key);
        if (!member || member->value.kind == Kind::Number || member->value.kind == Kind::Word)
            continue;
        // "content": [{…}, {…}] may be the list of records, not a record's text.
        if (member->value.kind == Kind::Array && !find(members, u"id") && !find(members, u"date"))
            continue;
        const MappedText body = textOf(member->value);
        if (body.view().trimmed().isEmpty())
            continue;
        Draft draft = draftOf(members, site);
        readBody(body, m_input.limits.depth, draft);
        m_drafts.push_back(std::move(draft));
        return true;
    }
    return false;
}

void JsonRecords::visitObject(const JsonValue &object, const QString &site, int level)
{
    const Fields members = m_scanner.members(object, MostMembers);
    if (takeText(members, site))
        return;
    const std::size_t before = m_drafts.size();
    const QString own = firstOf(members, u"fields.json_names");
    for (const JsonMember &member : members) {
        if (member.value.kind == Kind::Array || member.value.kind == Kind::Object)
            visit(member.value, own.isEmpty() ? site : own, level + 1);
    }
    m_empty += m_drafts.size() == before && isEmptyRecord(members);
}

void JsonRecords::visit(const JsonValue &value, const QString &site, int level)
{
    if (level > DeepestRecord || isDone())
        return;
    if (value.kind == Kind::Object)
        visitObject(value, site, level);
    if (value.kind != Kind::Array)
        return;
    int silent = 0;
    const std::size_t before = m_drafts.size();
    for (auto part = m_scanner.element(value, value.range.begin + 1); part && !isDone();
         part = m_scanner.element(value, part->range.end + (part->kind == Kind::String)))
        silent += !gives(*part, site, level + 1);
    // In a list of records each is one; names of a text's subjects are none.
    if (m_drafts.size() > before)
        m_empty += silent;
}

/// Visits \p value, which stands in the place of a record. False if nothing came of it and it was not told: null, 42,
/// "text", [], {}, an object about something else.
bool JsonRecords::gives(const JsonValue &value, const QString &site, int level)
{
    const std::size_t before = m_drafts.size();
    const int told = m_empty;
    visit(value, site, level);
    return m_drafts.size() > before || m_empty > told || isDone();
}

void JsonRecords::readAll()
{
    qsizetype at = m_scanner.skipSeparators(0);
    while (at < m_source.size() && !isDone()) {
        const auto value = m_scanner.value(at);
        if (value && !gives(*value, {}, 0))
            ++m_empty;
        at = m_scanner.skipSeparators(value ? value->range.end + (value->kind == Kind::String)
                                            : readBroken(at, {}, 0));
    }
}

/// Tells of the value at \p at, which is broken. False when nothing more is to be tried.
bool JsonRecords::noteProblem(qsizetype at)
{
    constexpr int MostTold = 5;
    constexpr qsizetype MostWork = 16; ///< times the file
    const qsizetype place = m_scanner.problemAt();
    if (m_problems.size() < MostTold) {
        const QStringView before = m_source.view().first(place);
        m_problems << u"is broken JSON at byte %1 (line %2): %3"_s.arg(before.toUtf8().size())
                          .arg(m_source.view().first(at).count(u'\n') + 1)
                          .arg(m_scanner.problem());
    }
    m_scanner.forgetProblem();
    ++m_broken;
    m_work += place - at + 1;
    return m_work <= MostWork * m_source.size();
}

/// Where the next record may begin behind the broken one at \p at: a line that begins as its own does, or an
/// object that opens with the same name behind a comma. The size of the text if there is none.
qsizetype JsonRecords::nextRecord(qsizetype at) const
{
    static const QRegularExpression first(uR"(^\{\s*("[^"\\\n]{1,80}"\s*:))"_s);
    const QStringView text = m_source.view();
    qsizetype lineBegin = at;
    while (lineBegin > 0 && (text[lineBegin - 1] == u' ' || text[lineBegin - 1] == u'\t'))
        --lineBegin;
    qsizetype next = text.size();
    if (lineBegin == 0 || text[lineBegin - 1] == u'\n') {
        const QString opening = u'\n' + text.sliced(lineBegin, at - lineBegin).toString() + u'{';
        const qsizetype line = text.indexOf(opening, at);
        next = line < 0 ? next : line + opening.size() - 1;
    }
    const auto name = first.matchView(text.sliced(at, std::min<qsizetype>(200, text.size() - at)));
    if (name.hasMatch()) {
        const qsizetype inLine = text.first(next).indexOf(u'{' + name.captured(1), at + 1);
        const bool behindComma = inLine > 0 && text.first(inLine).trimmed().endsWith(u',');
        next = behindComma ? inLine : next;
    }
    return next;
}

/// The elements behind \p at of a list that is not whole, one by one. Returns where what follows begins.
qsizetype JsonRecords::readList(qsizetype at, const QString &site, int level)
{
    for (at = m_scanner.skipSeparators(at); at < m_source.size() && !isDone(); at = m_scanner.skipSeparators(at)) {
        if (m_source.view()[at] == u']')
            return at + 1;
        const auto value = m_scanner.value(at);
        if (value) {
            m_empty += !gives(*value, site, level + 1);
            at = value->range.end + (value->kind == Kind::String);
            continue;
        }
        if (!noteProblem(at))
            break;
        at = nextRecord(at);
    }
    m_cut = true;
    return m_source.size();
}

/// Reads what is whole of the broken value at \p at, and returns where the next one may begin. A list is read
/// element by element, also where it lies in the one object that the file is.
qsizetype JsonRecords::readBroken(qsizetype at, const QString &site, int level)
{
    const QStringView text = m_source.view();
    if (text[at] == u'[' && level <= DeepestRecord) {
        m_scanner.forgetProblem();
        return readList(at + 1, site, level);
    }
    if (text[at] == u'{' && level <= DeepestRecord && m_drafts.empty()) {
        static const lexicon::CueWords &heads = lexicon::cueWords(u"fields.json_heads");
        const auto [whole, broken] = m_scanner.wholeMembers(at, MostMembers);
        const bool isRecord = std::ranges::any_of(whole, [](const JsonMember &member) {
            return textKeys().containsAnyCase(member.name) || heads.containsAnyCase(member.name);
        });
        const QChar opens = broken < text.size() ? text[broken] : QChar();
        if (!isRecord && (opens == u'[' || opens == u'{')) {
            m_scanner.forgetProblem();
            const QString own = firstOf(whole, QStringList{u"name"_s});
            const QString around = own.isEmpty() ? site : own;
            if (opens == u'[')
                return behindBrackets(text, readList(broken + 1, around, level + 1));
            // The inner object's own fault is to be told.
            if (!m_scanner.value(broken))
                return readBroken(broken, around, level + 1);
        }
    }
    return noteProblem(at) ? nextRecord(at) : text.size();
}

} // namespace counterpart::reading
