// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>

#include <vector>

namespace counterpart::fonts {

/// Code points of \p text for which neither the families of \p font nor any other installed font has a glyph,
/// each once, in their order: fonts draw an empty box for them. What is never drawn (controls, joiners,
/// variation selectors) is left out. Answers are kept: asked again, it costs a look a character. Needs a
/// QGuiApplication; any thread.
[[nodiscard]] QList<char32_t> missingGlyphs(const QString &text, const QFont &font);

/// "U+E001 (private use), U+16A0 (Runic)"; at most \p most of them, then how many more.
[[nodiscard]] QString describe(const QList<char32_t> &characters, int most = 12);

/// A text as it is set where it may grow: a character without a glyph stands as its number, "[U+E001]".
class NumberedText
{
public:
    NumberedText(const QString &text, const QFont &font);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// See missingGlyphs().
    [[nodiscard]] const QList<char32_t> &missing() const { return m_missing; }
    /// Where an offset into the original stands in text().
    [[nodiscard]] qsizetype shown(qsizetype original) const;
    /// The offset into the original of one into text(); within a number: of the character it stands for.
    [[nodiscard]] qsizetype original(qsizetype shown) const;

private:
    struct Number
    {
        qsizetype original; ///< offset of the character
        qsizetype shown;    ///< offset of its number
        qsizetype units;    ///< UTF-16 units of the character
        qsizetype length;   ///< of its number
    };
    QString m_text;
    QList<char32_t> m_missing;
    std::vector<Number> m_numbers;
};

/// A text as it is shown where every offset must stay: U+FFFD for a character without a glyph.
[[nodiscard]] QString masked(const QString &text, const QFont &font);

} // namespace counterpart::fonts
