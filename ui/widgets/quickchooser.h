// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace counterpart::widgets {

/// A box over a window with a list below it: letters narrow the list, Up and Down step through it, Return or
/// a click takes the current row, Escape and a click elsewhere close. The focus goes back to where it was.
/// GUI thread.
class QuickChooser : public QFrame
{
    Q_OBJECT

public:
    [[nodiscard]] QLineEdit *box() const { return m_box; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
    /// What a list of \p shown rows says of the \p all that fit; empty when it has them all.
    [[nodiscard]] static QString cutText(qsizetype shown, qsizetype all);

protected:
    /// Where it lies in the window, in pixels; the size is an upper bound.
    struct Place
    {
        int top;
        int width;
        int height;
    };
    /// \p window is what it lies over.
    QuickChooser(QWidget *window, Place place);
    void popUp();
    void shut();
    [[nodiscard]] QStandardItemModel *model() const { return m_model; }
    /// Says below the list that more fits than it has.
    void tellCount(qsizetype shown, qsizetype all);

    /// Fills model() with what fits; nothing is typed yet when it pops up.
    virtual void narrow(const QString &typed) = 0;
    /// Takes the current row. \p shift: Shift was held with Return.
    virtual void take(bool shift) = 0;

private:
    void step(int by);
    void settle();
    [[nodiscard]] bool takesKey(const QKeyEvent &key);

    Place m_place;
    QLineEdit *m_box;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_cut;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace counterpart::widgets
