// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

#include <QPointer>

namespace counterpart::models {
class AnnotationBook;
class CodesModel;
} // namespace counterpart::models

namespace counterpart::workspace {
struct MergeSummary;
}

namespace counterpart::annotations {

class AgreementDialog;
class AnnotationDetail;

/// Annotations among colleagues: written to files, brought in from copies of the store, and how far analysts
/// agree. GUI thread.
class AnnotationExchange : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    AnnotationExchange(const workbench::Desk &desk, AnnotationDetail &detail, const models::CodesModel &codes,
                       const models::AnnotationBook &book);
    void updateActions();
    void storeClosed();
    void exportAnnotations();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void addCommands();
    void mergeCopy();
    void tellMerge(const workspace::MergeSummary &summary, const QString &path);
    void showAgreement();

    workbench::Desk m_desk;
    AnnotationDetail &m_detail;
    const models::CodesModel &m_codes;
    const models::AnnotationBook &m_book;
    QPointer<AgreementDialog> m_agreement;
};

} // namespace counterpart::annotations
