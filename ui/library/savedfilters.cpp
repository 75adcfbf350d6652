// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/savedfilters.h"

#include <QMenu>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using domain::LibraryFilter;

namespace {

constexpr qsizetype LongestShown = 24; ///< letters of a name on the button

QString inMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedFilters::SavedFilters(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(u"libraryFilters"_s);
    setProperty("look", u"button"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(tr("Saved filters of the library"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    showName();
}

void SavedFilters::setFilters(std::vector<LibraryFilter> filters)
{
    m_filters = std::move(filters);
    showName();
}

void SavedFilters::setCurrent(const domain::LibraryQuery &query)
{
    m_query = query;
    showName();
}

const LibraryFilter *SavedFilters::current() const
{
    const auto at = std::ranges::find(m_filters, m_query, &LibraryFilter::query);
    return at == m_filters.end() ? nullptr : &*at;
}

void SavedFilters::showName()
{
    const LibraryFilter *shown = current();
    const QString name = shown ? shown->name : QString();
    const QString text = name.isEmpty()               ? tr("Saved")
                         : name.size() > LongestShown ? name.first(LongestShown) + u'…'
                                                      : name;
    const bool isOther = this->text() != inMenu(text);
    setText(inMenu(text));
    if (isOther)
        Q_EMIT nameChanged();
    setAccessibleName(name.isEmpty() ? tr("Saved filters") : tr("Saved filters: %1").arg(name));
}

void SavedFilters::fillMenu()
{
    m_menu->clear();
    const LibraryFilter *shown = current();
    for (const LibraryFilter &filter : m_filters) {
        QAction *action = m_menu->addAction(inMenu(filter.name), this,
                                            [this, query = filter.query] { Q_EMIT chosen(query); });
        action->setCheckable(true);
        action->setChecked(shown == &filter);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Show All Documents"), this, [this] { Q_EMIT chosen({}); })
        ->setEnabled(!m_query.isEmpty());
    m_menu->addSeparator();
    m_menu->addAction(tr("Sa&ve This Filter…"), this, &SavedFilters::saveAsked)
        ->setEnabled(m_writable && !m_query.isEmpty() && !shown);
    QAction *rename = m_menu->addAction(tr("&Rename Filter…"), this, [this] {
        if (const LibraryFilter *filter = current())
            Q_EMIT renameAsked(*filter);
    });
    QAction *remove = m_menu->addAction(tr("&Delete Filter"), this, [this] {
        if (const LibraryFilter *filter = current())
            Q_EMIT removeAsked(*filter);
    });
    for (QAction *action : {rename, remove})
        action->setEnabled(m_writable && shown);
}

} // namespace counterpart::library
