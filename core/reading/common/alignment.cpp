// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/alignment.h"

#include <algorithm>

namespace counterpart::reading {

using text::MappedText;
using text::Range;

namespace {

constexpr qsizetype LongestEntity = 40;
constexpr QStringView Section = u"<![CDATA[";
constexpr QStringView SectionEnd = u"]]>";

/// Length of the entity at the start of \p raw ("&amp;", "&#8217;", "&nbsp"), or 0.
qsizetype entityLength(QStringView raw)
{
    qsizetype at = 1;
    while (at < raw.size() && at < LongestEntity && (raw[at].isLetterOrNumber() || raw[at] == u'#'))
        ++at;
    return at == 1 ? 0 : at < raw.size() && raw[at] == u';' ? at + 1 : at;
}

/// True if the entity stands for "&" itself; any other that begins with "&" in the decoded text was left as
/// it is.
bool isAmpersand(QStringView entity)
{
    return entity.startsWith(u"&amp", Qt::CaseInsensitive) || entity.startsWith(u"&#38") ||
           entity.startsWith(u"&#x26", Qt::CaseInsensitive);
}

/// Units of \p decoded that one entity gives: a surrogate pair counts as one character.
qsizetype unitsOfCharacter(QStringView decoded)
{
    return decoded.size() > 1 && decoded[0].isHighSurrogate() ? 2 : 1;
}

class Aligner
{
public:
    Aligner(MappedText &out, QStringView decoded, const MappedText &source, Range raw)
        : m_out(out), m_decoded(decoded), m_source(source), m_at(raw.begin), m_end(raw.end)
    {
    }
    void run()
    {
        while (!m_decoded.isEmpty()) {
            takeEqual();
            if (!m_decoded.isEmpty() && !takeEntity() && !skip()) {
                m_out.appendInserted(m_decoded);
                return;
            }
        }
    }

private:
    [[nodiscard]] QStringView rest() const { return m_source.view().sliced(m_at, m_end - m_at); }

    /// What is equal, up to an entity or the opening of a section.
    void takeEqual()
    {
        const QStringView raw = rest();
        const auto [left, right] = std::ranges::mismatch(m_decoded, raw);
        qsizetype same = right - raw.begin();
        if (!m_inSection) {
            // The text of a section may begin as the section itself does, with "<".
            const QStringView reach = raw.first(std::min(raw.size(), same + Section.size()));
            if (const qsizetype section = reach.indexOf(Section); section >= 0)
                same = std::min(same, section);
            if (const qsizetype entity = raw.first(same).indexOf(u'&', m_literal ? 1 : 0); entity >= 0)
                same = entity;
        }
        m_literal = false;
        m_out.append(m_source, {m_at, m_at + same});
        m_at += same;
        m_decoded = m_decoded.sliced(same);
    }

    bool takeEntity()
    {
        const QStringView raw = rest();
        if (m_inSection || !raw.startsWith(u'&'))
            return false;
        const qsizetype length = entityLength(raw);
        if (m_decoded.startsWith(u'&') && (length == 0 || !isAmpersand(raw))) {
            m_literal = true; // a bare "&", or an entity that nobody knows
            return true;
        }
        if (length == 0)
            return false;
        const qsizetype units = unitsOfCharacter(m_decoded);
        m_out.appendInPlaceOf(m_decoded.front(), m_source, m_at);
        m_out.appendInserted(m_decoded.sliced(1, units - 1));
        m_decoded = m_decoded.sliced(units);
        m_at += length;
        return true;
    }

    /// Passes over what a parser takes out.
    bool skip()
    {
        const QStringView raw = rest();
        if (m_inSection && raw.startsWith(SectionEnd)) {
            m_inSection = false;
            m_at += SectionEnd.size();
        } else if (!m_inSection && raw.startsWith(Section)) {
            m_inSection = true;
            m_at += Section.size();
        } else if (!m_inSection && raw.startsWith(u'<')) {
            const qsizetype close = raw.indexOf(u'>');
            m_at += close < 0 ? raw.size() : close + 1;
        } else if (raw.startsWith(u'\r')) {
            ++m_at;
        } else {
            return false;
        }
        return true;
    }

    MappedText &m_out;
    QStringView m_decoded; ///< what is still to be placed
    const MappedText &m_source;
    qsizetype m_at;
    qsizetype m_end;
    bool m_inSection = false;
    bool m_literal = false; ///< the "&" at hand stands for itself
};

} // namespace

void appendAligned(MappedText &out, QStringView decoded, const MappedText &source, Range raw)
{
    Aligner(out, decoded, source, raw).run();
}

} // namespace counterpart::reading
