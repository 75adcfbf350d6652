// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace counterpart::widgets {

class Theme;

/// A column of heads, named facts, chips and cards: what the inspector is made of. Told anew, only what
/// became another is made anew: to make and lay out a hundred labels would hold up the window at every
/// change.
class FactPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Facts of the new subject follow; the old ones go at the end.
    void begin();
    void section(const QString &title);
    /// A name and what it is; nothing when \p value is empty. The value can be selected.
    void fact(const QString &name, const QString &value, const QString &tip = {});
    /// A line over the whole width.
    void line(const QString &text, bool muted = false);
    /// \p tip: what \p text is short for.
    void quote(const QString &text, const QString &tip = {});
    void side(const QString &code, const QString &name);
    void chips(const QStringList &texts);
    /// A button that looks like a link.
    void link(const QString &text, std::function<void()> go);
    struct Button
    {
        QString name; ///< object name, by which it gets the focus again when the panel is filled anew
        QString text;
        QString tip;
        std::function<void()> go;
    };
    /// Buttons beside one another, wrapped.
    void buttons(const std::vector<Button> &buttons);
    /// Any widget over the whole width; the panel owns it.
    void widget(QWidget *widget);
    void card(const QString &title, const QString &side, const QString &text, bool alarming);
    /// A card that a click, Return or Space opens; without \p go it only tells.
    void entry(const QString &title, const QString &text, std::function<void()> go);
    void end();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Go = std::shared_ptr<std::function<void()>>;
    struct Piece
    {
        QString key; ///< pieces of one key look alike; empty: like no other
        std::function<QWidget *(const Go &)> make;
        Go go; ///< what it does when it is pressed
        QWidget *widget = nullptr;
    };
    void add(const QString &key, std::function<QWidget *(const Go &)> make, std::function<void()> go = {});
    [[nodiscard]] static bool alike(const Piece &a, const Piece &b);
    /// Takes the widget of \p old, with what \p piece does.
    static void adopt(Piece &piece, const Piece &old);
    void orderTabs() const;

    const Theme &m_theme;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    std::vector<Piece> m_pieces; ///< that are shown
    std::vector<Piece> m_next;   ///< told since begin()
    bool m_themeChanged = false; ///< no widget can be kept
};

} // namespace counterpart::widgets
