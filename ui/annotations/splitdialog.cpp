// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/splitdialog.h"

#include "ui/models/annotationbook.h"
#include "ui/models/codesmodel.h"
#include "ui/models/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::AnnotationId;

SplitDialog::SplitDialog(const models::AnnotationBook &book, domain::CodeId code, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_list(new QListWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split a Code"));
    const domain::CodeRow *row = book.codes().code(code);
    auto *hint = new QLabel(tr("Passages of “%1” that get the new code instead:")
                                .arg(row ? models::shortened(row->values.name, 60) : QString()));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_name->setObjectName(u"splitName"_s);
    m_name->setPlaceholderText(tr("Name of the new code"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(domain::LongestCodeName);
    m_list->setObjectName(u"splitList"_s);
    m_list->setAccessibleName(tr("Passages of the code"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const domain::AnnotationRow &annotation : book.rows()) {
        if (!std::ranges::contains(annotation.codes, code))
            continue;
        auto *item = new QListWidgetItem(models::shortened(annotation.anchor.quote, 200), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, annotation.id.value);
    }
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Split"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::check);
    connect(m_list, &QListWidget::itemChanged, this, &SplitDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(520, 420);
}

void SplitDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty() && !annotations().empty());
}

QString SplitDialog::name() const
{
    return m_name->text().simplified();
}

std::vector<AnnotationId> SplitDialog::annotations() const
{
    std::vector<AnnotationId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

} // namespace counterpart::annotations
