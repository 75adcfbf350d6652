// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmentquery.h"

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
    /// What the rows are parted by stands first. As long as they are parted alike, a person's order stays.
    void arrangeColumns();

private:
    void setUpHeader();
    void wantColumns();

    CommitmentsProxy &m_proxy;
    widgets::FittingColumns *m_columns = nullptr;
    CommitmentQuery::Parted m_parted; ///< for which the columns are arranged
};

} // namespace counterpart::commitments
