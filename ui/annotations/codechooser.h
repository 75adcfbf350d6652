// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/quickchooser.h"

#include <vector>

class QLabel;

namespace counterpart::models {
class CodesModel;
}

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::annotations {

/// Chooses a code by a few letters of it: Return takes the first, and makes one of a name that fits none;
/// Shift+Return makes one in any case. Escape closes. GUI thread.
class CodeChooser : public widgets::QuickChooser
{
    Q_OBJECT

public:
    /// Both outlive the chooser, which lies over \p window.
    CodeChooser(const widgets::Theme &theme, const models::CodesModel &codes, QWidget *window);
    /// \p what: what the code is for, "“a mine-free Cambodia”".
    void open(const QString &what);
    void setRecent(const QList<domain::CodeId> &codes) { m_recent = codes; }

Q_SIGNALS:
    void chosen(counterpart::domain::CodeId code);
    /// "Security / Mines" asks for a code of that name below another one.
    void createAsked(const QString &path);

protected:
    void narrow(const QString &typed) override;
    void take(bool create) override;

private:
    void addRow(const QString &text, const QString &colour, domain::CodeId code);
    [[nodiscard]] std::vector<std::pair<int, domain::CodeId>> fitting(const QString &typed) const;

    const models::CodesModel &m_codes;
    QLabel *m_what;
    QList<domain::CodeId> m_recent; ///< the last used first
};

} // namespace counterpart::annotations
