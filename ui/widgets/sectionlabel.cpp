// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionlabel.h"

#include "ui/widgets/theme.h"

#include <QFrame>

namespace counterpart::widgets {

SectionLabel::SectionLabel(const Theme &theme, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setProperty("look", QStringLiteral("muted"));
    setFont(theme.sectionFont());
    connect(&theme, &Theme::changed, this, [this, &theme] { setFont(theme.sectionFont()); });
}

QWidget *newHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

} // namespace counterpart::widgets
