// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/agreementdialog.h"

#include "core/workspace/annotations/codes.h"
#include "ui/models/codesmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;

namespace {
enum Column { Code, Alpha, Share, Both, Either, ColumnCount };
}

AgreementDialog::AgreementDialog(const QStringList &authors, const models::CodesModel &codes, QWidget *parent)
    : QDialog(parent), m_codes(codes), m_authors(new QListWidget), m_table(new QTableWidget),
      m_problem(new QLabel)
{
    setObjectName(u"agreementDialog"_s);
    setWindowTitle(tr("Intercoder Agreement"));
    m_authors->setObjectName(u"agreementAuthors"_s);
    m_authors->setAccessibleName(tr("Analysts to compare"));
    m_authors->setMaximumHeight(90);
    for (const QString &author : authors) {
        auto *item = new QListWidgetItem(author, m_authors);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_authors->count() <= 2 ? Qt::Checked : Qt::Unchecked);
    }
    m_problem->setWordWrap(true);
    setUpTable();
    auto *source = new QLabel(
        tr("α: Krippendorff's alpha for unitizing (Krippendorff, “On the Reliability of Unitizing Continuous "
           "Data”, Sociological Methodology 25, 1995, pp. 47–76): 1 is full agreement, 0 what chance would "
           "bring. Agreement: of the text that anybody coded, how much all did; text that nobody coded does "
           "not count. Documents that any of the analysts annotated are taken; orphans are left out."));
    source->setObjectName(u"agreementSource"_s);
    source->setWordWrap(true);
    source->setProperty("look", u"muted"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Analysts")));
    layout->addWidget(m_authors);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addWidget(source);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_authors, &QListWidget::itemChanged, this, &AgreementDialog::ask);
    resize(640, 480);
    m_problem->hide();
}

void AgreementDialog::setUpTable()
{
    m_table->setObjectName(u"agreementTable"_s);
    m_table->setAccessibleName(tr("Agreement by code"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Code"), tr("α"), tr("Agreement"), tr("Coded by all"), tr("Coded by any")});
    m_table->horizontalHeaderItem(Alpha)->setToolTip(
        tr("Krippendorff's alpha for unitizing (Krippendorff 1995)"));
    m_table->horizontalHeaderItem(Share)->setToolTip(
        tr("Of the characters that anybody coded, the share that all did"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Code, QHeaderView::Stretch);
}

QStringList AgreementDialog::authors() const
{
    QStringList names;
    for (int row = 0; row < m_authors->count(); ++row) {
        if (m_authors->item(row)->checkState() == Qt::Checked)
            names << m_authors->item(row)->text();
    }
    return names;
}

void AgreementDialog::ask()
{
    if (authors().size() >= 2)
        Q_EMIT authorsChanged(authors());
    else
        setProblem(tr("Agreement needs two or more analysts: tick whose annotations to compare."));
}

void AgreementDialog::setProblem(const QString &problem)
{
    m_table->setRowCount(0);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AgreementDialog::setFigures(const std::vector<workspace::CodeAgreement> &figures)
{
    setProblem(figures.size() <= 1 ? tr("These analysts used no codes yet.") : QString());
    const QLocale locale;
    const QString none = u"–"_s;
    m_table->setRowCount(static_cast<int>(figures.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const workspace::CodeAgreement &figure = figures[static_cast<size_t>(row)];
        const QStringList texts{figure.code.isValid() ? m_codes.path(figure.code) : tr("All codes together"),
                                figure.alpha ? locale.toString(*figure.alpha, 'f', 3) : none,
                                figure.share ? tr("%1 %").arg(locale.toString(*figure.share * 100, 'f', 1))
                                             : none,
                                tr("%n character(s)", nullptr, static_cast<int>(figure.both)),
                                tr("%n character(s)", nullptr, static_cast<int>(figure.either))};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            if (column > Code)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(Code, QHeaderView::Stretch);
}

} // namespace counterpart::annotations
