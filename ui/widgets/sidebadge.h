// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterpart::widgets {

class Theme;

/// The mark of a side with its name, in the side's colour.
class SideBadge : public QWidget
{
    Q_OBJECT

public:
    explicit SideBadge(const Theme &theme, QWidget *parent = nullptr);
    /// \p name is what stands beside the mark: the side's name or an issuer's.
    void setSide(const QString &code, const QString &name);
    void setBold(bool bold);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    const Theme &m_theme;
    QString m_code;
    QString m_name;
    bool m_bold = false;
};

} // namespace counterpart::widgets
