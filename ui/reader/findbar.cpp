// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include "ui/reader/readouttext.h"
#include "ui/widgets/filterbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

FindBar::FindBar(ReadoutText &text, QWidget *parent)
    : QWidget(parent), m_text(text), m_box(new widgets::FilterBox(tr("Find in this document"))),
      m_count(new QLabel)
{
    setProperty("look", u"footer"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_box->setObjectName(u"findBox"_s);
    m_box->setMaximumWidth(360);
    m_count->setProperty("look", u"muted"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->addWidget(m_box, 1);
    const auto button = [&](const QString &label, auto slot) {
        auto *made = new QToolButton;
        made->setText(label);
        made->setAccessibleName(label);
        made->setProperty("look", u"button"_s);
        connect(made, &QToolButton::clicked, this, slot);
        layout->addWidget(made);
    };
    button(tr("Previous"), [this] { step(true); });
    button(tr("Next"), [this] { step(false); });
    layout->addWidget(m_count);
    layout->addStretch(1);
    button(tr("Close"), [this] { shut(); });
    connect(m_box, &widgets::FilterBox::filterChanged, this, &FindBar::look);
    hide();
}

void FindBar::open()
{
    show();
    m_box->setFocus();
    m_box->selectAll();
    if (!m_box->text().isEmpty())
        look();
}

void FindBar::look()
{
    const int found = m_text.setFindText(m_box->text());
    if (found == m_found && found > 0)
        return;
    m_found = found;
    m_count->setText(m_box->text().isEmpty() ? QString()
                     : found == 0            ? tr("Not found")
                                             : tr("%n found", nullptr, found));
    if (found > 0)
        step(false);
}

void FindBar::step(bool backwards)
{
    if (const int at = m_text.findNext(backwards); at > 0)
        m_count->setText(tr("%L1 of %L2").arg(at).arg(m_found));
}

void FindBar::shut()
{
    m_found = 0;
    m_text.setFindText({});
    hide();
    m_text.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

} // namespace counterpart::reader
