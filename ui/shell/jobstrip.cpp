// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobstrip.h"

#include "core/jobs/job.h"
#include "ui/widgets/progressrow.h"

#include <QHBoxLayout>
#include <QLabel>

namespace counterpart::shell {

JobStrip::JobStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_idle(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 6, 0);
    m_layout->addWidget(m_idle);
}

void JobStrip::add(jobs::Job *job)
{
    auto *row = new widgets::ProgressRow(job->title(), this);
    row->setObjectName(QStringLiteral("job"));
    m_layout->addWidget(row);
    update(1);
    connect(job, &jobs::Job::progressed, row, &widgets::ProgressRow::setProgress);
    connect(row, &widgets::ProgressRow::cancelRequested, job, &jobs::Job::cancel);
    connect(job, &jobs::Job::finished, row, [this, row] {
        row->hide();
        row->deleteLater();
        update(-1);
    });
}

void JobStrip::setIdleText(const QString &text)
{
    m_idle->setText(text);
}

void JobStrip::update(int change)
{
    m_running += change;
    m_idle->setVisible(m_running == 0);
}

} // namespace counterpart::shell
