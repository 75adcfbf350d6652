// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

#include <QTimer>

class QBoxLayout;

namespace counterpart::commitments {
class CommitmentsView;
}
namespace counterpart::comparison {
class ComparisonPane;
}
namespace counterpart::entities {
class EntitiesPanel;
}
namespace counterpart::search {
class SearchPane;
}

namespace counterpart::shell {

class FilterStrip;

/// The filter that all views share: works out which documents fit it, tells it above the views, and narrows
/// those views that do not follow the focus by themselves. Tells the lists of what is found which documents
/// are not analysed.
class FilterDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    struct Followers
    {
        commitments::CommitmentsView *commitments = nullptr;
        comparison::ComparisonPane *comparison = nullptr;
        entities::EntitiesPanel *entities = nullptr;
        search::SearchPane *search = nullptr;
        QList<QWidget *> leftByEscape; ///< where Escape gives the filter up
    };

    /// The strip is put into \p centre, above the views.
    FilterDesk(const workbench::Desk &desk, QBoxLayout &centre, const Followers &followers);
    void storeClosed() override;

private:
    void follow();
    void tellGaps();
    void narrow();
    void forgetTheGone();

    Followers m_followers;
    FilterStrip *m_strip;
};

} // namespace counterpart::shell
