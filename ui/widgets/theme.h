// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hanform.h"
#include "ui/widgets/colours.h"

#include <QFont>
#include <QIcon>
#include <QObject>

#include <array>

class QApplication;

namespace counterpart::widgets {

enum class Appearance { System, Light, Dark };

/// How the program looks: colours, side styles, fonts and measures, for light and for dark. The application
/// owns one and hands it to every widget that paints; widgets repaint on changed(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Measures in device-independent pixels.
    static constexpr int Space = 8;
    static constexpr int Radius = 5;
    static constexpr int Glyph = 10; ///< edge of a side's mark beside text of normal size
    /// Sizes of the program's own text, in points.
    static constexpr int SmallestType = 7;
    static constexpr int NormalType = 10;
    static constexpr int LargestType = 24;

    explicit Theme(QObject *parent = nullptr);

    /// Gives the application its style, palette, style sheet, font and icon theme, now and on every change.
    void applyTo(QApplication &application);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// From SmallestType to LargestType; what is beyond counts as the nearest.
    [[nodiscard]] int fontSize() const { return m_fontSize; }
    void setFontSize(int points);

    [[nodiscard]] bool isDark() const { return m_palette.dark; }
    [[nodiscard]] const Colours &colours() const { return m_palette.colours; }
    [[nodiscard]] const QString &syntaxTheme() const { return m_palette.syntaxTheme; }
    [[nodiscard]] SideStyle side(const QString &code) const { return m_palette.side(code); }

    /// What the program says: a sans.
    [[nodiscard]] QFont font() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QFont boldFont() const;
    /// Heads of sections: small, bold, spaced capitals.
    [[nodiscard]] QFont sectionFont() const;
    [[nodiscard]] QFont titleFont() const;
    /// What governments wrote: a serif, with a font for each script; Han characters in the form of the text's
    /// own country.
    [[nodiscard]] QFont readingFont(text::HanForm han = text::HanForm::None) const;
    [[nodiscard]] QFont readingTitleFont() const;
    [[nodiscard]] QFont monospaceFont() const;

    /// An icon of the Breeze set, "document-import"; it follows light and dark by itself.
    [[nodiscard]] QIcon icon(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void dress();
    [[nodiscard]] QString styleSheet() const;

    QApplication *m_application = nullptr;
    Appearance m_appearance = Appearance::System;
    int m_fontSize = NormalType;
    Palette m_palette;
    QStringList m_sans;
    std::array<QStringList, 6> m_serif; ///< by form of Han characters
};

} // namespace counterpart::widgets
