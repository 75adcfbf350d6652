// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace counterpart::widgets {

class Theme;

/// The head of a section: small spaced capitals in the muted ink. The text stays as given for screen readers.
class SectionLabel : public QLabel
{
    Q_OBJECT

public:
    SectionLabel(const Theme &theme, const QString &text, QWidget *parent = nullptr);
};

/// A horizontal hairline.
[[nodiscard]] QWidget *newHairline(QWidget *parent = nullptr);

} // namespace counterpart::widgets
