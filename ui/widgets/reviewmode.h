// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <vector>

class QKeyEvent;

namespace counterpart::widgets {

/// Whether keys of one letter change the store. Off until a person switches it on, so that letters that are
/// typed for something else change nothing; while it is off, such a key says how to switch it on. Menus,
/// buttons and the palette act in either state. GUI thread only.
class ReviewMode : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Property of a command that is disabled: why, in the user's words.
    static constexpr const char *WhyNot = "whyNot";
    /// The key that switches it, the same everywhere.
    static constexpr Qt::Key Toggle = Qt::Key_F9;

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    /// A store is open that can be written now; where it is not, the mode is off.
    void setPossible(bool possible);

    /// \p action acts on \p keys, with the focus in one of \p where, while the mode is on. \p word says what
    /// it does, for the list of the keys ("unlink"). All outlive the mode, or are gone for good.
    void govern(QAction *action, const QList<QKeySequence> &keys, const QString &word,
                const QList<QWidget *> &where);
    /// "L link · U unlink": the keys that act in \p where.
    [[nodiscard]] QString legend(const QWidget *where) const;

Q_SIGNALS:
    void changed(bool on);
    /// A key did nothing, and why.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command
    {
        QAction *action;
        QList<QKeySequence> keys;
        QString word;
        QList<QWidget *> where;
    };
    void refuse(const QAction &action);
    [[nodiscard]] bool isForTheList(const QWidget &list, const QKeyEvent &key) const;

    bool m_on = false;
    bool m_possible = false;
    std::vector<Command> m_commands;
};

} // namespace counterpart::widgets
