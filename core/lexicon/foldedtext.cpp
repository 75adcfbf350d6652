// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/foldedtext.h"

#include "core/text/khmerorder.h"

#include <limits>

namespace counterpart::lexicon {

namespace {

/// Quotes and dashes that mean the same as their ASCII forms; 0 for any other unit.
char16_t foldPunctuation(char16_t unit)
{
    switch (unit) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201B':
    case u'\u02BC':
    case u'\u00B4':
    case u'`':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u00AB':
    case u'\u00BB':
        return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
        return u'-';
    default:
        return 0;
    }
}

/// Invisible units that readers do not see and lexicons do not write.
bool isInvisible(char16_t unit)
{
    return unit == u'\u00AD' || (unit >= u'\u200B' && unit <= u'\u200D') || unit == u'\u2060' ||
           unit == u'\uFEFF';
}

class Folder
{
public:
    Folder(QStringView source, Casing casing) : m_source(source), m_fold(casing == Casing::Fold)
    {
        m_out.text.reserve(source.size());
        m_out.begin.reserve(std::size_t(source.size()));
        m_out.end.reserve(std::size_t(source.size()));
    }

    FoldedText run()
    {
        qsizetype i = 0;
        while (i < m_source.size())
            i = step(i);
        return std::move(m_out);
    }

private:
    void put(char16_t unit, qsizetype from, qsizetype to)
    {
        m_out.text.append(QChar(unit));
        m_out.begin.push_back(qint32(from));
        m_out.end.push_back(qint32(to));
    }

    qsizetype step(qsizetype i)
    {
        const char16_t unit = m_source[i].unicode();
        if (unit < 0x80 && unit != u'`' && !isAsciiSpace(unit)) {
            const bool plain = i + 1 >= m_source.size() || m_source[i + 1].unicode() < 0x300;
            if (plain) {
                put(m_fold && unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit, i, i + 1);
                return i + 1;
            }
        }
        if (QChar::isSpace(unit))
            return putSpace(i);
        if (isInvisible(unit))
            return i + 1;
        if (const char16_t ascii = foldPunctuation(unit)) {
            put(ascii, i, i + 1);
            return i + 1;
        }
        const qsizetype syllable = text::khmerSyllableEnd(m_source, i);
        if (syllable > i)
            return putFolded(text::orderedKhmerSyllable(m_source.sliced(i, syllable - i)), i, syllable);
        return putCluster(i);
    }

    static bool isAsciiSpace(char16_t unit) { return unit == u' ' || (unit >= 9 && unit <= 13); }

    qsizetype putSpace(qsizetype i)
    {
        qsizetype end = i + 1;
        while (end < m_source.size() && m_source[end].isSpace())
            ++end;
        put(u' ', i, end);
        return end;
    }

    /// A character with the marks that follow it, composed and folded as one. Long runs of marks are cut.
    qsizetype putCluster(qsizetype i)
    {
        constexpr qsizetype longest = 16;
        qsizetype end = i + 1;
        if (m_source[i].isHighSurrogate() && end < m_source.size() && m_source[end].isLowSurrogate())
            ++end;
        while (end < m_source.size() && end - i < longest && m_source[end].isMark())
            ++end;
        QString cluster = m_source.sliced(i, end - i).toString().normalized(QString::NormalizationForm_KC);
        if (m_fold)
            cluster = cluster.toCaseFolded();
        return putFolded(cluster, i, end);
    }

    /// \p folded stands for what lies between \p from and \p to: unit for unit, or all of it for each.
    qsizetype putFolded(QStringView folded, qsizetype from, qsizetype to)
    {
        const bool oneToOne = folded.size() == to - from;
        for (qsizetype k = 0; k < folded.size(); ++k) {
            const char16_t unit = folded[k].unicode();
            const char16_t ascii = foldPunctuation(unit);
            put(ascii ? ascii : unit, oneToOne ? from + k : from, oneToOne ? from + k + 1 : to);
        }
        return to;
    }

    QStringView m_source;
    bool m_fold;
    FoldedText m_out;
};

} // namespace

FoldedText foldText(QStringView source, Casing casing)
{
    constexpr qsizetype longest = std::numeric_limits<qint32>::max();
    return Folder(source.first(qMin(source.size(), longest)), casing).run();
}

QString fold(QStringView source, Casing casing)
{
    return foldText(source.trimmed(), casing).text;
}

bool isWordUnit(char16_t unit)
{
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
               (unit >= u'0' && unit <= u'9');
    const QChar c(unit);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isContinuousScript(char16_t unit)
{
    return (unit >= 0x0E00 && unit <= 0x0EFF) || (unit >= 0x1000 && unit <= 0x109F) ||
           (unit >= 0x1780 && unit <= 0x17FF) || (unit >= 0x2E80 && unit <= 0xA4CF) ||
           (unit >= 0xAC00 && unit <= 0xD7AF) || (unit >= 0xF900 && unit <= 0xFAFF);
}

bool isWordBoundary(char16_t before, char16_t unit)
{
    if (before == 0 || !isWordUnit(before) || !isWordUnit(unit))
        return true;
    return (isContinuousScript(before) || isContinuousScript(unit)) && !QChar(unit).isMark();
}

} // namespace counterpart::lexicon
