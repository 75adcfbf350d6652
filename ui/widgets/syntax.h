// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace counterpart::widgets {

/// The program's own definitions and themes for KSyntaxHighlighting, beside those of the library. Making one
/// costs about 20 ms; a view that highlights keeps one. One thread.
class Syntax
{
public:
    Syntax();
    ~Syntax();
    Syntax(const Syntax &) = delete;
    Syntax &operator=(const Syntax &) = delete;

    /// "Counterpart Readout", "SQL (SQLite)".
    [[nodiscard]] KSyntaxHighlighting::Definition definition(const QString &name) const;
    /// As Theme::syntaxTheme() names it.
    [[nodiscard]] KSyntaxHighlighting::Theme theme(const QString &name) const;

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace counterpart::widgets
