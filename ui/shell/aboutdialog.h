// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace counterpart::shell {

/// What the program is, and the versions of what it is made of, to be copied into a report of a fault. GUI
/// thread.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
    /// Where a store is open; told once.
    void setStoreFormat(int format);
    /// A line each: "Qt 6.8.2".
    [[nodiscard]] const QStringList &versions() const { return m_versions; }

private:
    QStringList m_versions;
    QLabel *m_shown;
};

} // namespace counterpart::shell
