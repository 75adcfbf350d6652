// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quickchooser.h"

#include <QStringList>

class QLabel;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::library {

/// A tag, and how many of the chosen things have it.
struct TagUse
{
    QString tag;
    int used = 0; ///< in the whole store
    int here = 0; ///< of the chosen things
};

/// Puts tags on what is chosen and takes them off, by a few letters: Return does it with the current one and
/// closes, Shift+Return goes on to the next. A name that fits none makes a new tag. GUI thread.
class TagChooser : public widgets::QuickChooser
{
    Q_OBJECT

public:
    TagChooser(const widgets::Theme &theme, QWidget *window);
    /// \p what: what is tagged; \p things: how many there are.
    void open(const QString &what, int things, std::vector<TagUse> tags);
    /// After a change, while it is open.
    void renew(std::vector<TagUse> tags);

Q_SIGNALS:
    void putAsked(const QString &tag);
    void takeOffAsked(const QString &tag);

protected:
    void narrow(const QString &typed) override;
    void take(bool goOn) override;

private:
    void addRow(const TagUse &use);

    QLabel *m_what;
    int m_things = 0;
    std::vector<TagUse> m_tags;
};

} // namespace counterpart::library
