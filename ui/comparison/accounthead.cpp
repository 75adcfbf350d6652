// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accounthead.h"

#include "core/domain/depth.h"
#include "core/fonts/glyphs.h"
#include "core/text/joining.h"
#include "ui/models/wording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeastName = 60; ///< pixels
}

QIcon sideIcon(const widgets::Theme &theme, const QString &side)
{
    constexpr int Edge = 14;
    QPixmap pixmap(QSize(Edge, Edge) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::paintSide(painter, QRectF(2, 2, Edge - 4, Edge - 4), theme.side(side));
    return QIcon(pixmap);
}

AccountHead::AccountHead(const widgets::Theme &theme, const ComparisonState &state, Column column,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_column(column), m_issuer(new QToolButton),
      m_details(new widgets::ElidedLabel), m_alone(new QLabel)
{
    m_issuer->setAutoRaise(true);
    m_issuer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_issuer->setPopupMode(QToolButton::InstantPopup);
    m_issuer->setMenu(new QMenu(m_issuer));
    m_issuer->setMinimumWidth(LeastName); // its text is cut to the column, and does not hold that open
    m_issuer->setObjectName(column == Column::A ? u"accountA"_s : u"accountB"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(6);
    layout->addWidget(m_issuer);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_alone);
    m_alone->setObjectName(column == Column::A ? u"onlyHereA"_s : u"onlyHereB"_s);
    connect(&state, &ComparisonState::viewChanged, this, &AccountHead::show);
    connect(&state, &ComparisonState::decisionsChanged, this, &AccountHead::show);
    connect(&theme, &widgets::Theme::changed, this, &AccountHead::show);
}

QString AccountHead::issuerName() const
{
    const domain::DocumentRow &document = m_state.document(m_column).row;
    return document.issuer.isEmpty() ? models::sideName(voiceOf(document)) : document.issuer;
}

void AccountHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    show();
}

QString AccountHead::details() const
{
    const domain::DocumentView &document = m_state.document(m_column);
    const QString relays = document.row.relays.isEmpty()
                               ? QString()
                               : tr("relays %1").arg(models::sideName(document.row.relays));
    const QList<char32_t> missing = fonts::missingGlyphs(document.text, m_theme.readingFont());
    const QString unknown = missing.isEmpty()
                                ? QString()
                                : tr("� stands for %1, which no font draws").arg(fonts::describe(missing, 3));
    return text::joined({domain::notAnalysedText(document.row), unknown,
                         text::joined({models::docTypeName(document.row.docType), relays}),
                         models::dateText(document.row.published),
                         document.facts.sentences.size() == 1
                             ? tr("1 sentence")
                             : tr("%1 sentences").arg(document.facts.sentences.size())},
                        u" · ");
}

void AccountHead::show()
{
    const domain::DocumentRow &document = m_state.document(m_column).row;
    const QString side = voiceOf(document);
    m_issuer->setIcon(sideIcon(m_theme, side));
    m_issuer->setFont(m_theme.boldFont());
    m_issuer->setText(QFontMetrics(m_issuer->font())
                          .elidedText(issuerName(), Qt::ElideRight, std::max(LeastName, width() / 2)) +
                      u" ▾"_s);
    m_issuer->setToolTip(issuerName());
    m_issuer->setStyleSheet(
        u"QToolButton { color: %1; padding: 1px 2px; } QToolButton::menu-indicator { image: none; }"_s.arg(
            m_theme.side(side).colour.name()));
    m_issuer->setAccessibleName((document.relays.isEmpty()
                                     ? tr("Account of %1: %2. Choose another document.")
                                     : tr("Account of %1, relayed by %2. Choose another document."))
                                    .arg(models::sideName(side), issuerName()));
    m_details->setFont(m_theme.smallFont());
    m_details->setText(m_state.isEmpty() ? QString() : details());
    showAlone();
    const QString gap = domain::notAnalysedText(document);
    m_details->setToolTip(gap.isEmpty() ? document.shownTitle() : gap + u'\n' + document.shownTitle());
}

/// How much this account alone has, as far as that can be told.
void AccountHead::showAlone()
{
    int alone = 0;
    int open = 0;
    for (int i = 0; i < int(m_state.document(m_column).facts.sentences.size()); ++i) {
        const domain::JudgementRow *made = m_state.judgement(m_column, i);
        if (!m_state.isJudged(m_column, i) || (made && made->judgement == domain::Judgement::Elsewhere))
            continue;
        ++alone;
        open += made ? 0 : 1;
    }
    m_alone->setVisible(alone > 0);
    m_alone->setFont(m_theme.smallFont());
    m_alone->setText(tr("%n only here", nullptr, alone));
    m_alone->setToolTip(open == 0 ? tr("All reviewed") : tr("%n of them undecided", nullptr, open));
    m_alone->setStyleSheet(u"color: %1"_s.arg(m_theme.colours().omissionText.name()));
}

void AccountHead::setChoices(const std::vector<domain::DocumentRow> &documents)
{
    QMenu *menu = m_issuer->menu();
    menu->clear();
    for (const domain::DocumentRow &document : documents) {
        QAction *action = menu->addAction(sideIcon(m_theme, voiceOf(document)), document.shownTitle());
        action->setCheckable(true);
        action->setChecked(document.id == m_state.document(m_column).row.id);
        connect(action, &QAction::triggered, this, [this, id = document.id] { Q_EMIT documentChosen(id); });
    }
}

} // namespace counterpart::comparison
