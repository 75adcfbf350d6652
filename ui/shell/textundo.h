// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace counterpart::shell {

/// The undoing of typing in the text that has the focus, or had it until a menu was opened. GUI thread.
class TextUndo : public QObject
{
    Q_OBJECT

public:
    enum class Way { Undo, Redo };

    explicit TextUndo(QObject *parent = nullptr);
    [[nodiscard]] bool can(Way way) const;
    void take(Way way);

Q_SIGNALS:
    /// can() may say something else now.
    void changed();

private:
    void follow(QWidget *focus);

    QPointer<QWidget> m_text;
    QMetaObject::Connection m_typing;
};

} // namespace counterpart::shell
