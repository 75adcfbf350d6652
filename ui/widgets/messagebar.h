// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace counterpart::widgets {

enum class Severity { Info, Warning, Error };

/// The one place that tells what went wrong (or well): it lies over the foot of what it belongs to and pushes
/// nothing aside. What only has to be said in passing is handed on for the status bar; errors stay until they
/// are closed. Several messages lie one on the other, the newest on top; details can be read and copied.
/// Escape closes the message where nothing else wants the key.
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
        /// Not empty: it is true for as long as it stands there. It can be hidden but not dismissed,
        /// withdraw() takes it away, and a later one of the same key takes its place.
        QString key = {};
    };

    explicit MessageBar(QWidget *parent = nullptr);
    /// Lies over the foot of \p content from now on.
    void floatOver(QWidget &content);
    void tell(const Message &message);
    /// Good news that is too long for the status bar; goes away by itself.
    void tellAtLength(const QString &text);
    void showError(const base::Error &error, const QString &doing = {});
    void withdraw(const QString &key);
    /// What was told last: the shown message, or what was said in passing since.
    [[nodiscard]] QString text() const;
    /// All messages that are there, the shown one first.
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }

    /// Messages that are true still, and that nobody looks at.
    [[nodiscard]] int hiddenMessages() const { return m_isPutAway ? int(m_messages.size()) : 0; }

public Q_SLOTS:
    /// On to the next one; the shown one goes, or to the bottom where it has to stay. Where there is no
    /// other, what has to stay is hidden.
    void dismiss();
    /// Shows what was hidden, and puts the keys there.
    void goTo();

Q_SIGNALS:
    /// A small success, for the status bar.
    void saidInPassing(const QString &text);
    void hiddenMessagesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fade();
    void present();
    void announce(const Message &message);
    void place();
    void leaveFocus();
    [[nodiscard]] QToolButton *firstButton() const;
    [[nodiscard]] bool press(QObject *watched, const QEvent &event);
    [[nodiscard]] bool isUnwantedEscape(const QObject &watched, const QEvent &event) const;
    void presentWays(const Message &message);
    void take(const Message::Way &way);
    void openDetails();

    QList<Message> m_messages;
    QString m_passed; ///< said last in passing
    QString m_fading; ///< what m_lifetime takes away
    bool m_isPutAway = false;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_before; ///< had the keys before goTo()
    QTimer m_lifetime;          ///< of what goes away by itself
    QBoxLayout *m_line = nullptr;
    QWidget *m_head;
    QScrollArea *m_scroll; ///< of the head, where it is longer than there is room for
    QWidget *m_buttons;
    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_action;
    QWidget *m_ways;
    QToolButton *m_details;
    QToolButton *m_close;
};

} // namespace counterpart::widgets
