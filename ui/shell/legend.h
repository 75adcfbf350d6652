// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QGridLayout;
class QPainter;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::shell {

/// Explains the marks that the window uses.
class Legend : public QDialog
{
    Q_OBJECT

public:
    /// \p theme outlives it.
    Legend(const widgets::Theme &theme, QWidget *parent);

private:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    void addHead(const QString &text);
    void addRow(const QString &text, const Paint &paint);
    void addSign(const QString &sign, const QString &text);
    void addSides();
    void addStrengths();
    void addComparison();
    void addKeys();

    const widgets::Theme &m_theme;
    QGridLayout *m_grid;
};

} // namespace counterpart::shell
