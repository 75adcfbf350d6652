// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/widgets/emblem.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidestStore = 600; ///< pixels of its name and folder
}

StartPage::StartPage(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_empty(new widgets::EmptyState(
          theme, tr("Compare two governments’ accounts side by side"),
          tr("Drop readouts, press releases and statements anywhere in this window, or open the sample to "
             "look "
             "around. Counterpart finds out which of them tell of the same meeting, and shows what both say, "
             "what only one says and where they differ."))),
      m_recent(new QWidget), m_stores(new QVBoxLayout)
{
    setProperty("look", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    connect(m_empty->addButton(tr("Open the Sample")), &QPushButton::clicked, this,
            &StartPage::sampleRequested);
    connect(m_empty->addButton(tr("New Store…")), &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_empty->addButton(tr("Open a Store…")), &QPushButton::clicked, this, &StartPage::openRequested);
    m_stores->setSpacing(2);
    auto *recentLayout = new QVBoxLayout(m_recent);
    recentLayout->addWidget(new widgets::SectionLabel(theme, tr("Recent stores")), 0, Qt::AlignHCenter);
    recentLayout->addLayout(m_stores);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(new widgets::Emblem(theme), 0, Qt::AlignHCenter);
    layout->addWidget(m_empty);
    layout->addWidget(m_recent);
    layout->addStretch(2);
    setRecentStores({});
}

void StartPage::setRecentStores(const QStringList &paths)
{
    while (QLayoutItem *item = m_stores->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString text =
            u"%1  —  %2"_s.arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()));
        auto *button = new QPushButton(fontMetrics().elidedText(text, Qt::ElideMiddle, WidestStore));
        button->setAccessibleName(text);
        button->setToolTip(path);
        button->setProperty("look", u"link"_s);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT storeRequested(path); });
        m_stores->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_recent->setVisible(!paths.isEmpty());
}

} // namespace counterpart::shell
