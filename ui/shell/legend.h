// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/navigator.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QGridLayout;
class QPainter;
class QScrollArea;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::shell {

/// Explains the marks that the view in front uses, and on demand those of every view. It stays open while one
/// works, and follows the view. GUI thread.
class Legend : public QDialog
{
    Q_OBJECT

public:
    /// \p theme outlives it.
    Legend(const widgets::Theme &theme, QWidget *parent);
    void setView(workbench::View view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    void fill();
    void addHead(const QString &text);
    void addRow(const QString &text, const Paint &paint);
    void addSign(const QString &sign, const QString &text);
    void addUnderline(const QString &text, const QColor &colour);
    void addGround(const QString &text, const QColor &colour);
    void addSides();
    void addReader();
    void addStrengths();
    void addComparison();
    void addCommitments();
    void addTimeline();
    void addKeys();

    const widgets::Theme &m_theme;
    workbench::View m_view = workbench::View::Library;
    QCheckBox *m_all;
    QScrollArea *m_area;
    QGridLayout *m_grid = nullptr;
    bool m_wasShown = false; ///< from then on its size is the person's
};

} // namespace counterpart::shell
