// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/originalpages.h"

#include "core/workspace/documents/documents.h"
#include "ui/reader/originalpane.h"
#include "ui/reader/pageview.h"
#include "ui/workbench/session.h"

namespace counterpart::reader {

OriginalPages::OriginalPages(const workbench::Desk &desk, OriginalPane &pane)
    : m_desk(desk), m_pages(new PageView(desk.theme))
{
    pane.setPageView(m_pages);
    connect(&pane, &OriginalPane::pagesShown, this, &OriginalPages::follow);
    connect(m_pages, &PageView::pageRequested, this, &OriginalPages::draw);
    connect(&pane, &OriginalPane::pagePassageMarked, m_pages, &PageView::showRange);
}

void OriginalPages::clear()
{
    m_document = {};
    m_pages->clear();
}

void OriginalPages::follow(domain::DocumentId document)
{
    m_document = document;
    desk().session.ask(
        this, [document](workspace::Workspace &store) { return store.documents().places(document); },
        [this, document](base::Result<std::vector<domain::PagePlace>> &&places) {
            if (document != m_document)
                return;
            m_pages->setPlaces(places ? std::move(*places) : std::vector<domain::PagePlace>());
        });
}

void OriginalPages::draw(int page, int width)
{
    desk().session.ask(
        this,
        [page, width, document = m_document](workspace::Workspace &store) {
            return store.documents().drawPage(document, page, width);
        },
        [this, page, document = m_document](const base::Result<domain::PagePicture> &picture) {
            if (document != m_document)
                return;
            if (picture)
                m_pages->setPicture(*picture);
            else
                m_pages->setProblem(page, picture.error().line());
        });
}

} // namespace counterpart::reader
