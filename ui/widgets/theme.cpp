// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "core/fonts/families.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyleHints>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

/// Those of \p wanted that are installed, in order; the system's own choice where none is.
QStringList installed(const QStringList &wanted, QFontDatabase::SystemFont otherwise)
{
    const QStringList present = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wanted) {
        if (present.contains(family))
            found.append(family);
    }
    if (found.isEmpty())
        found.append(QFontDatabase::systemFont(otherwise).family());
    return found;
}

QPalette qtPalette(const Colours &c)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor ink = group == QPalette::Disabled ? c.disabled : c.text;
        palette.setColor(group, QPalette::Window, c.window);
        palette.setColor(group, QPalette::WindowText, ink);
        palette.setColor(group, QPalette::Base, c.paper);
        palette.setColor(group, QPalette::AlternateBase, c.panel);
        palette.setColor(group, QPalette::Text, ink);
        palette.setColor(group, QPalette::Button, c.raised);
        palette.setColor(group, QPalette::ButtonText, ink);
        palette.setColor(group, QPalette::ToolTipBase, c.raised);
        palette.setColor(group, QPalette::ToolTipText, c.text);
        palette.setColor(group, QPalette::PlaceholderText, c.muted);
        palette.setColor(group, QPalette::Highlight, c.accent);
        palette.setColor(group, QPalette::HighlightedText, c.onAccent);
        palette.setColor(group, QPalette::Accent, c.accent);
        palette.setColor(group, QPalette::Link, c.accent);
        palette.setColor(group, QPalette::Light, c.raised);
        palette.setColor(group, QPalette::Midlight, c.hairline);
        palette.setColor(group, QPalette::Mid, c.hairlineStrong);
        palette.setColor(group, QPalette::Dark, c.hairlineStrong);
        palette.setColor(group, QPalette::Shadow, c.hairlineStrong);
    }
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_sans(installed(fonts::sansFamilies(), QFontDatabase::GeneralFont))
{
    for (size_t form = 0; form < m_serif.size(); ++form)
        m_serif[form] = installed(fonts::serifFamilies(text::HanForm(form)), QFontDatabase::GeneralFont);
    load();
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    // Platforms without a desktop's own theme (offscreen, a bare window manager) name no folder of icons.
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        if (!folders.contains(data + u"/icons"_s))
            folders.append(data + u"/icons"_s);
    }
    QIcon::setThemeSearchPaths(folders);
    application.setStyle(new WindowStyle);
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_appearance != Appearance::System)
            return;
        load();
        dress();
    });
    load();
    dress();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    load();
    dress();
}

void Theme::setFontSize(int points)
{
    points = std::clamp(points, SmallestType, LargestType);
    if (m_fontSize == points)
        return;
    m_fontSize = points;
    dress();
}

void Theme::load()
{
    bool dark = m_appearance == Appearance::Dark;
    if (m_appearance == Appearance::System && m_application)
        dark = m_application->styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const QString name = dark ? u"dark"_s : u"light"_s;
    auto palette = Palette::read(u":/counterpart/themes/%1.json"_s.arg(name));
    Q_ASSERT_X(palette, "Theme", "the palette is embedded and tested");
    if (palette)
        m_palette = std::move(*palette);
}

void Theme::dress()
{
    if (m_application) {
        QIcon::setThemeName(isDark() ? u"breeze-dark"_s : u"breeze"_s);
        m_application->setPalette(qtPalette(m_palette.colours));
        m_application->setFont(font());
        m_application->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    QFile file(u":/counterpart/themes/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> values;
    for (const auto &[name, member] : Colours::names())
        values.insert(name, (m_palette.colours.*member).name(QColor::HexRgb));
    values.insert(u"chevron"_s, u":/counterpart/themes/chevron-%1.svg"_s.arg(m_palette.name));
    values.insert(u"upChevron"_s, u":/counterpart/themes/chevron-up-%1.svg"_s.arg(m_palette.name));
    static const QRegularExpression token(u"@([A-Za-z]+)"_s);
    const QString source = QString::fromUtf8(file.readAll());
    QString sheet;
    qsizetype from = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        sheet += QStringView(source).sliced(from, match.capturedStart() - from);
        sheet += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    return sheet + source.sliced(from);
}

QFont Theme::font() const
{
    QFont font;
    font.setFamilies(m_sans);
    font.setPointSize(m_fontSize);
    return font;
}

QFont Theme::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(m_fontSize * 0.88);
    return small;
}

QFont Theme::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QFont Theme::sectionFont() const
{
    QFont section = font();
    section.setPointSizeF(m_fontSize * 0.82);
    section.setBold(true);
    section.setCapitalization(QFont::AllUppercase);
    section.setLetterSpacing(QFont::PercentageSpacing, 107);
    return section;
}

QFont Theme::titleFont() const
{
    QFont title = font();
    title.setPointSizeF(m_fontSize * 1.6);
    return title;
}

QFont Theme::readingFont(text::HanForm han) const
{
    QFont reading;
    reading.setFamilies(m_serif[size_t(han)]);
    reading.setPointSizeF(m_fontSize * 1.18);
    return reading;
}

QFont Theme::readingTitleFont() const
{
    QFont title = readingFont();
    title.setPointSizeF(m_fontSize * 1.6);
    title.setBold(true);
    return title;
}

QFont Theme::monospaceFont() const
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setFamilies(mono.families() + m_sans); // for scripts that have no fixed font
    mono.setPointSizeF(m_fontSize * 0.95);
    return mono;
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon::fromTheme(name);
}

} // namespace counterpart::widgets
