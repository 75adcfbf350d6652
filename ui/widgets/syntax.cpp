// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/syntax.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

Syntax::Syntax() : m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_repository->addCustomSearchPath(u":/counterpart"_s);
}

Syntax::~Syntax() = default;

KSyntaxHighlighting::Definition Syntax::definition(const QString &name) const
{
    return m_repository->definitionForName(name);
}

KSyntaxHighlighting::Theme Syntax::theme(const QString &name) const
{
    return m_repository->theme(name);
}

} // namespace counterpart::widgets
