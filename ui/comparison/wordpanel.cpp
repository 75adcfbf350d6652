// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/wordpanel.h"

#include "core/fonts/glyphs.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/models/wording.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {

QString sideOf(const ComparisonState &state, Column column)
{
    return models::sideShortName(voiceOf(state.document(column).row));
}

} // namespace

WordPanel::WordPanel(const widgets::Theme &theme, const ComparisonState &state) : m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::Space / 2);
    layout->addWidget(new widgets::SectionLabel(theme, tr("Word by word")));
    const WordDifferences &words = state.words();
    if (words.isEmpty()) {
        layout->addWidget(widgets::newPlainLabel(tr("The passages have no words in common.")));
        return;
    }
    QLabel *text = widgets::newPlainLabel();
    text->setObjectName(u"wordByWord"_s);
    text->setAccessibleName(tr("The two passages word by word"));
    QFont font = theme.readingFont();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    text->setFont(font);
    text->setTextFormat(Qt::RichText); // of our own making: what governments wrote is escaped
    text->setText(markup(state));
    layout->addWidget(text);
    const QString a = sideOf(state, Column::A);
    const QString b = sideOf(state, Column::B);
    QLabel *key = widgets::newPlainLabel();
    key->setTextFormat(Qt::RichText);
    key->setFont(theme.smallFont());
    key->setText(tr("<s>struck out</s>: only %1 (%2) · <u>underlined</u>: only %3 (%4) · the same: %5")
                     .arg(a.toHtmlEscaped())
                     .arg(words.onlyA)
                     .arg(b.toHtmlEscaped())
                     .arg(words.onlyB)
                     .arg(words.same));
    key->setToolTip(tr("Words of each kind"));
    layout->addWidget(key);
}

QString WordPanel::markup(const ComparisonState &state) const
{
    const auto ink = [&](Column column) {
        return m_theme.side(voiceOf(state.document(column).row)).colour.name();
    };
    const auto html = [this](const QString &words) {
        return fonts::masked(words, m_theme.readingFont()).toHtmlEscaped();
    };
    QString text;
    for (const WordRun &run : state.words().runs) {
        if (run.same) {
            text += html(run.b);
            continue;
        }
        if (!run.a.isEmpty())
            text += u"<s style=\"color:%1\">%2</s>"_s.arg(ink(Column::A), html(run.a));
        if (!run.a.isEmpty() && !run.b.isEmpty())
            text += u' ';
        if (!run.b.isEmpty())
            text += u"<u style=\"color:%1\">%2</u>"_s.arg(ink(Column::B), html(run.b));
    }
    return text;
}

} // namespace counterpart::comparison
