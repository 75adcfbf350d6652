// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

class ComparisonState;

/// The chosen pair as one text, word by word: what A alone has is struck out, what B alone has is underlined.
/// Made anew for each choice. GUI thread.
class WordPanel : public QWidget
{
    Q_OBJECT

public:
    WordPanel(const widgets::Theme &theme, const ComparisonState &state);

private:
    [[nodiscard]] QString markup(const ComparisonState &state) const;

    const widgets::Theme &m_theme;
};

} // namespace counterpart::comparison
