// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fonts/glyphs.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QHash>
#include <QMutex>
#include <QTextLayout>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace counterpart::fonts {

using namespace Qt::StringLiterals;

namespace {

bool isNeverDrawn(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    }
}

/// Glyph 0 is the one that fonts keep for what they do not have.
bool hasEveryGlyph(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return std::ranges::none_of(layout.glyphRuns(), [](const QGlyphRun &run) {
        return run.glyphIndexes().contains(0U);
    });
}

QString characterText(char32_t c)
{
    return c <= 0xFFFF ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
}

/// Calls \p each(offset, units, character); half of a surrogate pair is a character.
template <typename Each>
void forEachCharacter(const QString &text, Each each)
{
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const auto size = int32_t(text.size());
    for (int32_t at = 0; at < size;) {
        const int32_t begin = at;
        UChar32 c = 0;
        U16_NEXT(units, at, size, c);
        each(begin, at - begin, char32_t(c));
    }
}

/// What is known of the characters of one list of families.
class Coverage
{
public:
    /// Those of \p text that are not known yet are looked up, all at once where that does.
    void learn(const QString &text, const QFont &font)
    {
        QList<char32_t> unknown;
        QString letters;
        forEachCharacter(text, [&](qsizetype, qsizetype, char32_t c) {
            if (m_drawn.contains(c))
                return;
            m_drawn.insert(c, !QChar::isSurrogate(c));
            if (QChar::isSurrogate(c) || isNeverDrawn(c))
                return;
            unknown.append(c);
            // A sign joins the letter before it, so that it is looked at alone.
            if (!QChar::isMark(c))
                letters += characterText(c);
        });
        const bool lettersDrawn = letters.isEmpty() || hasEveryGlyph(letters, font);
        for (const char32_t c : unknown)
            m_drawn.insert(c, (lettersDrawn && !QChar::isMark(c)) || hasEveryGlyph(characterText(c), font));
    }
    [[nodiscard]] bool draws(char32_t c) const { return m_drawn.value(c, true); }

private:
    QHash<char32_t, bool> m_drawn;
};

/// Calls \p found(offset, units, character) for each character of \p text without a glyph.
template <typename Found>
void forEachMissing(const QString &text, const QFont &font, Found found)
{
    static QMutex mutex;
    static QHash<QString, Coverage> known;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x250 && c.isPrint(); }))
        return; // Latin, which every font of ours has
    const QMutexLocker lock(&mutex);
    Coverage &coverage = known[font.families().join(u',') + (font.bold() ? u"/b"_s : QString())];
    coverage.learn(text, font);
    forEachCharacter(text, [&](qsizetype at, qsizetype units, char32_t c) {
        if (!coverage.draws(c))
            found(at, units, c);
    });
}

QString numberOf(char32_t c)
{
    return u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

QString kindOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_PrivateUse:
        return QCoreApplication::translate("Fonts", "private use");
    case QChar::Other_NotAssigned:
        return QCoreApplication::translate("Fonts", "not assigned");
    case QChar::Other_Surrogate:
        return QCoreApplication::translate("Fonts", "half of a pair");
    default:
        break;
    }
    UErrorCode status = U_ZERO_ERROR;
    const char *name = uscript_getName(uscript_getScript(UChar32(c), &status));
    return U_SUCCESS(status) && name ? QString::fromLatin1(name).replace(u'_', u' ') : QString();
}

} // namespace

QList<char32_t> missingGlyphs(const QString &text, const QFont &font)
{
    QList<char32_t> missing;
    forEachMissing(text, font, [&missing](qsizetype, qsizetype, char32_t c) {
        if (!missing.contains(c))
            missing.append(c);
    });
    return missing;
}

QString describe(const QList<char32_t> &characters, int most)
{
    QStringList names;
    for (const char32_t c : characters.first(std::min<qsizetype>(most, characters.size())))
        names.append(u"%1 (%2)"_s.arg(numberOf(c), kindOf(c)));
    QString text = names.join(u", "_s);
    if (characters.size() > most)
        text = QCoreApplication::translate("Fonts", "%1 and %2 more").arg(text).arg(characters.size() - most);
    return text;
}

NumberedText::NumberedText(const QString &text, const QFont &font)
{
    qsizetype done = 0;
    forEachMissing(text, font, [&](qsizetype at, qsizetype units, char32_t c) {
        m_text += QStringView(text).sliced(done, at - done);
        const QString number = u'[' + numberOf(c) + u']';
        m_numbers.push_back({at, m_text.size(), units, number.size()});
        m_text += number;
        done = at + units;
        if (!m_missing.contains(c))
            m_missing.append(c);
    });
    m_text += QStringView(text).sliced(done);
}

qsizetype NumberedText::shown(qsizetype original) const
{
    const auto after =
        std::ranges::upper_bound(m_numbers, original, {}, [](const Number &n) { return n.original; });
    if (after == m_numbers.begin())
        return original;
    const Number &before = *std::prev(after);
    const qsizetype behind = original - before.original - before.units;
    return behind < 0 ? before.shown : before.shown + before.length + behind;
}

qsizetype NumberedText::original(qsizetype shown) const
{
    const auto after = std::ranges::upper_bound(m_numbers, shown, {}, [](const Number &n) { return n.shown; });
    if (after == m_numbers.begin())
        return shown;
    const Number &before = *std::prev(after);
    const qsizetype behind = shown - before.shown - before.length;
    return behind < 0 ? before.original : before.original + before.units + behind;
}

QString masked(const QString &text, const QFont &font)
{
    QString shown = text;
    forEachMissing(text, font, [&shown](qsizetype at, qsizetype units, char32_t) {
        shown[at] = QChar::ReplacementCharacter;
        if (units == 2)
            shown[at + 1] = QChar(0x200B); // takes no room
    });
    return shown;
}

} // namespace counterpart::fonts
