// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/records/jsonscanner.h"

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;
using Kind = JsonValue::Kind;

namespace {

/// Byte order marks of files that were put behind one another, and the marks of RFC 7464, are none of the
/// text.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ByteOrderMark || c == u'\x1E';
}

bool isScalar(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'-' || c == u'+' || c == u'.' ||
           c == u'E' || c == u'N' || c == u'I';
}

bool isHex(QStringView digits)
{
    return digits.size() == 4 && std::ranges::all_of(digits, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

} // namespace

qsizetype JsonScanner::broken(qsizetype at, const QString &what)
{
    if (m_problem.isEmpty()) {
        m_problem = what;
        m_problemAt = std::min(at, m_text.size());
    }
    return -1;
}

qsizetype JsonScanner::skipBlanks(qsizetype at) const
{
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
    return at;
}

qsizetype JsonScanner::skipSeparators(qsizetype at) const
{
    at = skipBlanks(at);
    return at < m_text.size() && m_text[at] == u',' ? skipBlanks(at + 1) : at;
}

/// Offset behind the string that begins with the quote at \p at; -1 if it is broken.
qsizetype JsonScanner::stringEnd(qsizetype at)
{
    for (qsizetype i = at + 1; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'"')
            return i + 1;
        if (c != u'\\')
            continue;
        ++i;
        if (i >= m_text.size() || !QStringView(u"\"\\/bfnrtu'").contains(m_text[i]))
            return broken(i - 1, u"an escape that is not known"_s);
        if (m_text[i] == u'u' && !isHex(m_text.mid(i + 1, 4)))
            return broken(i - 1, u"an escape that is not known"_s);
    }
    return broken(at, u"a text without its closing quote"_s);
}

qsizetype JsonScanner::scalarEnd(qsizetype at)
{
    qsizetype end = at;
    while (end < m_text.size() && isScalar(m_text[end]))
        ++end;
    const QStringView word = m_text.sliced(at, end - at);
    const bool number = !word.isEmpty() && (word.front().isDigit() || word.front() == u'-');
    // Python writes what is no number in its own way.
    if (number || word == u"true" || word == u"false" || word == u"null" || word == u"NaN" ||
        word == u"Infinity")
        return end;
    return broken(at, u"a value that is not known"_s);
}

/// The containers that are open, and what has to come next.
struct JsonScanner::Open
{
    std::vector<char16_t> brackets;
    bool wantsValue = false; ///< behind a comma or a colon
    bool wantsName = false;
    bool afterColon = false; ///< where no closing bracket may stand; behind a comma many programs set one

    [[nodiscard]] bool isInObject() const { return !brackets.empty() && brackets.back() == u'{'; }
    [[nodiscard]] char16_t closing() const { return isInObject() ? u'}' : u']'; }
    [[nodiscard]] bool mayClose(char16_t c) const
    {
        return !brackets.empty() && !afterColon && c == closing();
    }
    [[nodiscard]] bool expectsName() const { return wantsName || (!wantsValue && isInObject()); }
};

/// Offset behind the name at \p at, its colon and blanks; -1 if it is broken.
qsizetype JsonScanner::behindName(qsizetype at, Open &open)
{
    if (m_text[at] != u'"')
        return broken(at, u"a name is missing"_s);
    const qsizetype end = stringEnd(at);
    const qsizetype colon = end < 0 ? end : skipBlanks(end);
    if (colon < 0 || colon >= m_text.size() || m_text[colon] != u':')
        return colon < 0 ? -1 : broken(colon, u"a colon is missing"_s);
    open.wantsName = false;
    open.wantsValue = open.afterColon = true;
    return skipBlanks(colon + 1);
}

/// Where the container goes on; \p at: behind a value in it and the blanks there. -1 if it cannot go on so.
qsizetype JsonScanner::behindValue(qsizetype at, Open &open)
{
    open.afterColon = false;
    const bool comma = at < m_text.size() && m_text[at] == u',';
    if (!comma && (at >= m_text.size() || m_text[at] != open.closing()))
        return broken(at, u"a comma or the end of a list is missing"_s);
    open.wantsName = comma && open.isInObject();
    open.wantsValue = comma && !open.isInObject();
    return comma ? skipBlanks(at + 1) : at;
}

/// Offset behind the object or array at \p at: its grammar is looked at without calling itself.
qsizetype JsonScanner::containerEnd(qsizetype at)
{
    Open open;
    qsizetype i = at;
    while (i >= 0 && i < m_text.size()) {
        const char16_t c = m_text[i].unicode();
        if (open.mayClose(c)) {
            open.brackets.pop_back();
            open.wantsValue = open.wantsName = false;
            i = skipBlanks(i + 1);
            if (open.brackets.empty())
                return i;
            i = behindValue(i, open);
        } else if (open.expectsName()) {
            i = behindName(i, open);
        } else if (c == u'{' || c == u'[') {
            open.brackets.push_back(c);
            if (std::ssize(open.brackets) > m_depth)
                return broken(i, u"nested too deeply"_s);
            open.wantsValue = open.afterColon = false;
            i = skipBlanks(i + 1);
        } else {
            i = c == u'"' ? stringEnd(i) : scalarEnd(i);
            i = i < 0 ? i : behindValue(skipBlanks(i), open);
        }
    }
    return i < 0 ? -1 : broken(i, u"the end is missing"_s);
}

std::optional<JsonValue> JsonScanner::value(qsizetype at)
{
    const qsizetype begin = skipBlanks(at);
    if (begin >= m_text.size() || !m_problem.isEmpty())
        return {};
    const QChar c = m_text[begin];
    if (c == u'"') {
        const qsizetype end = stringEnd(begin);
        return end < 0 ? std::nullopt : std::optional(JsonValue{Kind::String, {begin + 1, end - 1}});
    }
    const bool container = c == u'{' || c == u'[';
    const qsizetype end = container ? containerEnd(begin) : scalarEnd(begin);
    if (end < 0)
        return {};
    const Kind kind = c == u'{'                  ? Kind::Object
                      : c == u'['                ? Kind::Array
                      : c.isDigit() || c == u'-' ? Kind::Number
                                                 : Kind::Word;
    return JsonValue{kind, {begin, end}};
}

std::optional<JsonValue> JsonScanner::element(const JsonValue &array, qsizetype at)
{
    const qsizetype begin = skipSeparators(at);
    if (begin >= array.range.end || m_text[begin] == u']')
        return {};
    return value(begin);
}

std::vector<JsonMember> JsonScanner::members(const JsonValue &object, std::size_t most)
{
    std::vector<JsonMember> found;
    qsizetype at = skipBlanks(object.range.begin + 1);
    while (at < object.range.end && m_text[at] == u'"' && found.size() < most) {
        const qsizetype nameEnd = stringEnd(at);
        const qsizetype colon = skipBlanks(nameEnd);
        const auto held = value(colon + 1);
        if (!held)
            break;
        found.push_back({string({Kind::String, {at + 1, nameEnd - 1}}), *held});
        at = skipSeparators(held->range.end + (held->kind == Kind::String));
    }
    return found;
}

std::pair<std::vector<JsonMember>, qsizetype> JsonScanner::wholeMembers(qsizetype at, std::size_t most) const
{
    JsonScanner probe(m_text, m_depth);
    std::vector<JsonMember> found;
    for (at = skipBlanks(at + 1); at < m_text.size() && m_text[at] == u'"' && found.size() < most;) {
        const qsizetype nameEnd = probe.stringEnd(at);
        const qsizetype colon = nameEnd < 0 ? m_text.size() : skipBlanks(nameEnd);
        if (colon >= m_text.size() || m_text[colon] != u':')
            break;
        const qsizetype begin = skipBlanks(colon + 1);
        const auto held = probe.value(begin);
        if (!held)
            return {std::move(found), begin};
        found.push_back({string({Kind::String, {at + 1, nameEnd - 1}}), *held});
        at = skipSeparators(held->range.end + (held->kind == Kind::String));
    }
    return {std::move(found), m_text.size()};
}

QString JsonScanner::string(const JsonValue &value) const
{
    if (value.kind != Kind::String)
        return value.range.in(m_text).trimmed().toString();
    const auto source = MappedText::identity(value.range.in(m_text).toString());
    MappedText out;
    append(out, source, {Kind::String, {0, source.size()}});
    return out.text();
}

void JsonScanner::append(MappedText &out, const MappedText &source, const JsonValue &value)
{
    const QStringView view = source.view().first(value.range.end);
    qsizetype at = value.range.begin;
    while (at < view.size()) {
        const qsizetype escape = view.indexOf(u'\\', at);
        const qsizetype end = escape < 0 ? view.size() : escape;
        out.append(source, {at, end});
        at = end;
        if (at + 1 >= view.size())
            break;
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

} // namespace counterpart::reading
