// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace counterpart::widgets {
class FittingColumns;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::commitments {

class CommitmentsProxy;

/// Commitments as rows, with columns that can be moved, hidden and shown. GUI thread.
class CommitmentsTable : public QTableView
{
    Q_OBJECT

public:
    /// Both outlive it.
    CommitmentsTable(const widgets::Theme &theme, CommitmentsProxy &proxy);
    /// What the rows are parted by stands first.
    void arrangeColumns();

private:
    void setUpHeader();

    CommitmentsProxy &m_proxy;
    widgets::FittingColumns *m_columns = nullptr;
};

} // namespace counterpart::commitments
