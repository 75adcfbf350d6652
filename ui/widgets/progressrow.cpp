// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressrow.h"

#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

ProgressRow::ProgressRow(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_label(new ElidedLabel), m_bar(new QProgressBar),
      m_cancel(new QToolButton)
{
    m_time.start();
    m_label->setText(title);
    m_label->setMinimumWidth(220);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    m_cancel->setProperty("look", u"link"_s);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_label->setText(tr("%1: stopping…").arg(m_title));
        Q_EMIT cancelRequested();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
}

void ProgressRow::setProgress(int done, int total, const QString &what)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_pace.note(done, m_time.elapsed());
    if (!m_cancel->isEnabled())
        return;
    QStringList parts{total > 0 ? tr("%1: %L2 of %L3").arg(m_title).arg(done).arg(total) : m_title};
    if (const QString pace = total > 0 ? m_pace.text(total) : QString(); !pace.isEmpty())
        parts << pace;
    if (!what.isEmpty())
        parts << what;
    m_label->setText(parts.join(u" · "_s));
    setToolTip(m_label->text());
}

} // namespace counterpart::widgets
