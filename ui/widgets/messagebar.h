// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace counterpart::widgets {

enum class Severity { Info, Warning, Error };

/// The one place that tells what went wrong (or well): a bar that does not stand in the way. Several messages
/// lie one on the other, the newest on top; details can be read and copied.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Message
    {
        Severity severity = Severity::Info;
        QString text;
        QString details;                ///< more lines, for copying; may be empty
        QString action = {};            ///< what can be done about it, for a button; empty for nothing
        std::function<void()> act = {}; ///< what the button does
        /// Other ways, each a button; taking one of them answers the message, which goes.
        struct Way
        {
            QString text;
            std::function<void()> act;
        };
        QList<Way> ways = {};
        /// Not empty: it is true for as long as it stands there. Nobody can dismiss it, withdraw() takes it
        /// away, and a later one of the same key takes its place.
        QString key = {};
    };

    explicit MessageBar(QWidget *parent = nullptr);
    void tell(const Message &message);
    /// Something was done, with \p warnings about it, if there are any.
    void tellDone(const QString &text, const QStringList &warnings);
    void showError(const base::Error &error, const QString &doing = {});
    void withdraw(const QString &key);
    [[nodiscard]] QString text() const;
    /// All messages that are there, the shown one first.
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }

public Q_SLOTS:
    /// On to the next one; the shown one goes, or to the bottom where it has to stay.
    void dismiss();

private:
    void present();
    void presentWays(const Message &message);
    void take(const Message::Way &way);
    void openDetails();

    QList<Message> m_messages;
    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_action;
    QWidget *m_ways;
    QToolButton *m_details;
    QToolButton *m_close;
};

} // namespace counterpart::widgets
