// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/records/loosefeed.h"

#include "core/reading/html/entities.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;
using text::Range;

namespace {

constexpr QStringView Section = u"<![CDATA[";
constexpr QStringView SectionEnd = u"]]>";
constexpr int MostFields = 100; ///< of an item

bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r') || u == 0xFFFE || u == 0xFFFF;
}

/// Length of a reference ("&amp;", "&#8217;") at the start of \p raw; 0 if the "&" is stray, -1 for a
/// character that XML forbids.
qsizetype referenceLength(QStringView raw)
{
    static const QRegularExpression pattern(u"^&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|[A-Za-z_][\\w.-]{0,40});"_s);
    const auto match =
        pattern.matchView(raw.first(std::min<qsizetype>(raw.size(), 48)), 0,
                          QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return 0;
    const uint code = match.hasCaptured(2)   ? match.capturedView(2).toUInt(nullptr, 16)
                      : match.hasCaptured(1) ? match.capturedView(1).toUInt()
                                             : u' ';
    const bool forbidden = (code < 0x20 && code != 9 && code != 10 && code != 13) ||
                           (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF;
    return forbidden ? -match.capturedLength() : match.capturedLength();
}

/// Whether a tag that opens with \p rest ends before another one begins: "a<b done" has none.
bool isClosed(QStringView rest)
{
    constexpr qsizetype Longest = 8'000;
    const QStringView tag = rest.sliced(1, std::min(rest.size() - 1, Longest));
    const auto end = std::ranges::find_if(tag, [](QChar c) { return c == u'<' || c == u'>'; });
    return end != tag.end() && *end == u'>';
}

class Mender
{
public:
    explicit Mender(const MappedText &source) : m_source(source), m_view(source.view()) {}
    MappedText run();

private:
    /// Copies up to \p at.
    void keep(qsizetype at)
    {
        m_made.append(m_source, {m_done, at});
        m_done = at;
    }
    void put(QStringView instead, qsizetype length)
    {
        m_made.appendInserted(instead);
        m_done += length;
    }
    qsizetype lessThan(qsizetype at);
    qsizetype ampersand(qsizetype at);

    const MappedText &m_source;
    QStringView m_view;
    MappedText m_made;
    qsizetype m_done = 0;
    bool m_inTag = false;
};

/// The "<" at \p at opens something, or is meant for itself. Returns where to go on.
qsizetype Mender::lessThan(qsizetype at)
{
    const QStringView rest = m_view.sliced(at);
    const auto endOf = [&](QStringView mark) {
        const qsizetype end = m_view.indexOf(mark, at);
        return end < 0 ? m_view.size() : end + mark.size();
    };
    if (rest.startsWith(u"<!--")) {
        keep(at);
        m_done = endOf(u"-->");
        return m_done;
    }
    if (rest.startsWith(Section)) {
        const qsizetype end = endOf(SectionEnd);
        for (qsizetype i = at; i < end; ++i) {
            if (isForbidden(m_view[i])) {
                keep(i);
                put({}, 1);
            }
        }
        return end;
    }
    const QChar next = rest.size() > 1 ? rest[1] : QChar(u' ');
    m_inTag = (next.isLetter() && isClosed(rest)) || next == u'/' || next == u'!' || next == u'?' || next == u'_';
    if (!m_inTag) {
        keep(at);
        put(u"&lt;", 1);
    }
    return at + 1;
}

qsizetype Mender::ampersand(qsizetype at)
{
    const qsizetype length = referenceLength(m_view.sliced(at));
    if (length > 0)
        return at + length;
    keep(at);
    if (length < 0) {
        put({}, -length);
        return at - length;
    }
    m_made.append(m_source, {at, at + 1});
    m_made.appendInserted(u"amp;");
    m_done = at + 1;
    return m_done;
}

MappedText Mender::run()
{
    // A declaration may stand nowhere but at the very start.
    const qsizetype declaration = m_view.indexOf(u"<?xml ");
    m_done = std::max<qsizetype>(declaration, 0);
    while (m_done < m_view.size() && m_view[m_done].isSpace())
        ++m_done;
    for (qsizetype at = m_done; at < m_view.size();) {
        const QChar c = m_view[at];
        if (c == u'<' && !m_inTag) {
            at = lessThan(at);
        } else if (c == u'&') {
            at = ampersand(at);
        } else if (isForbidden(c)) {
            keep(at);
            put({}, 1);
            ++at;
        } else if (!m_inTag && m_view.sliced(at).startsWith(SectionEnd)) {
            keep(at + 2);
            put(u"&gt;", 1);
            at += 3;
        } else {
            m_inTag = m_inTag && c != u'>';
            ++at;
        }
    }
    keep(m_view.size());
    return m_made;
}

/// Where a tag begins that opens an item, a field of one, or closes an item.
struct Tag
{
    Range range; ///< of the tag itself
    QString name;
    QString rest; ///< its attributes
    bool closes = false;
    bool isWhole = false; ///< "<link/>"
};

bool isItem(QStringView name)
{
    const QStringView local = name.sliced(name.indexOf(u':') + 1);
    return local == u"item" || local == u"entry";
}

/// The tag behind \p at, sections and comments passed over; nothing at the end.
std::optional<Tag> nextTag(QStringView text, qsizetype at)
{
    static const QRegularExpression pattern(u"^<(/?)([A-Za-z_][\\w:.-]{0,60})((?:\\s[^<>]{0,2000})?)>"_s);
    for (at = text.indexOf(u'<', at); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QStringView rest = text.sliced(at);
        const QStringView end = rest.startsWith(Section) ? SectionEnd : rest.startsWith(u"<!--") ? u"-->" : u"";
        if (!end.isEmpty()) {
            const qsizetype found = text.indexOf(end, at);
            at = found < 0 ? at : found;
            continue;
        }
        const auto match = pattern.matchView(rest.first(std::min<qsizetype>(rest.size(), 2'100)));
        if (!match.hasMatch())
            continue;
        Tag tag{{at, at + match.capturedLength()}, match.captured(2), match.captured(3), !match.captured(1).isEmpty()};
        tag.isWhole = tag.rest.endsWith(u'/');
        return tag;
    }
    return {};
}

QString attributeOf(const Tag &tag, const QString &name)
{
    const QRegularExpression pattern(uR"x(\b%1\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+)))x"_s.arg(name));
    const auto match = pattern.match(tag.rest);
    return withoutEntities(match.captured(1) + match.captured(2) + match.captured(3), 1);
}

/// What an element of XML holds, one level of escaping resolved; markup within it stays.
MappedText contentOf(const MappedText &source, Range range)
{
    static const QRegularExpression markup(u"<[A-Za-z/]"_s);
    const QStringView view = source.view();
    MappedText content;
    qsizetype at = range.begin;
    while (at < range.end) {
        qsizetype section = view.first(range.end).indexOf(Section, at);
        section = section < 0 ? range.end : section;
        const MappedText plain = source.mid({at, section});
        content.append(markup.matchView(plain.view()).hasMatch() ? plain : unescaped(plain));
        if (section == range.end)
            break;
        const qsizetype from = section + Section.size();
        qsizetype end = view.first(range.end).indexOf(SectionEnd, from);
        end = end < 0 ? range.end : end;
        content.append(source, {from, end});
        at = std::min(range.end, end + SectionEnd.size());
    }
    return content;
}

class Loose
{
public:
    Loose(const MappedText &source, int depth) : m_source(source), m_view(source.view()), m_depth(depth) {}
    LooseFeed run(int most);

private:
    /// Reads the field that \p open opens, and returns where the next one may begin.
    qsizetype field(const Tag &open, qsizetype limit, FeedItem &item, bool &isClosed) const;
    [[nodiscard]] qsizetype itemEnd(qsizetype at) const;
    void head(qsizetype end);
    void item(const Tag &open, LooseFeed &feed);

    const MappedText &m_source;
    QStringView m_view;
    int m_depth;
    FeedChannel m_channel;
    qsizetype m_at = 0;
};

qsizetype Loose::field(const Tag &open, qsizetype limit, FeedItem &item, bool &isClosed) const
{
    isClosed = true;
    qsizetype end = open.range.end;
    qsizetype next = end;
    if (!open.isWhole) {
        std::optional<Tag> behind; ///< the first other field
        auto tag = nextTag(m_view, open.range.end);
        for (; tag && tag->range.begin < limit && !(tag->closes && tag->name == open.name);
             tag = nextTag(m_view, tag->range.end)) {
            if (!behind && !tag->closes && FeedItem::isField(tag->name))
                behind = tag;
        }
        isClosed = tag && tag->range.begin < limit;
        end = isClosed ? tag->range.begin : behind ? behind->range.begin : limit;
        next = isClosed ? tag->range.end : end;
    }
    item.take(open.name, contentOf(m_source, {open.range.end, end}), attributeOf(open, u"href"_s),
              attributeOf(open, u"rel"_s));
    return next;
}

void Loose::head(qsizetype end)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,400})</title>"_s);
    static const QRegularExpression language(u"<(?:dc:)?language>\\s*([\\w-]{2,20})\\s*<"_s);
    const QStringView view = m_view.first(end);
    m_channel.siteName = title.matchView(view).captured(1).trimmed();
    m_channel.language = language.matchView(view).captured(1);
}

/// Where the next item begins or this one ends: no field goes on there, whatever is missing.
qsizetype Loose::itemEnd(qsizetype at) const
{
    auto tag = nextTag(m_view, at);
    while (tag && !isItem(tag->name))
        tag = nextTag(m_view, tag->range.end);
    return tag ? tag->range.begin : m_view.size();
}

void Loose::item(const Tag &open, LooseFeed &feed)
{
    FeedItem item;
    bool isCut = true;
    bool hasWhole = false;
    const qsizetype limit = itemEnd(open.range.end);
    m_at = open.range.end;
    auto tag = nextTag(m_view, m_at);
    for (int fields = 0; tag && tag->range.begin < limit; tag = nextTag(m_view, m_at)) {
        m_at = tag->range.end;
        if (tag->closes && (tag->name == u"channel" || tag->name == u"rss" || tag->name == u"feed")) {
            isCut = false;
            break;
        }
        if (tag->closes || !FeedItem::isField(tag->name) || ++fields > MostFields)
            continue;
        bool isClosed = false;
        m_at = field(*tag, limit, item, isClosed);
        hasWhole = hasWhole || isClosed;
    }
    if (limit < m_view.size())
        m_at = limit;
    if ((limit < m_view.size() || !isCut) && hasWhole && (item.hasText() || item.hasTitle())) {
        feed.drafts.push_back(item.draft(m_channel, m_depth));
        return;
    }
    if (feed.leftOut++ == 0)
        feed.cutLine = m_view.first(open.range.begin).count(u'\n') + 1;
}

LooseFeed Loose::run(int most)
{
    LooseFeed feed;
    bool isFirst = true;
    while (auto tag = nextTag(m_view, m_at)) {
        m_at = tag->range.end;
        if (tag->closes || tag->isWhole || !isItem(tag->name))
            continue;
        if (std::exchange(isFirst, false))
            head(tag->range.begin);
        if (std::ssize(feed.drafts) >= most) {
            ++feed.leftOut;
            break;
        }
        item(*tag, feed);
    }
    return feed;
}

} // namespace

MappedText mendedXml(const MappedText &source)
{
    return Mender(source).run();
}

LooseFeed readLoosely(const MappedText &source, int most, int depth)
{
    return Loose(source, depth).run(most);
}

} // namespace counterpart::reading
