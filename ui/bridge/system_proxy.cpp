// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/system_proxy.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace vs::ui {

Proxy systemProxy(const std::string& host, std::uint16_t port)
{
    const QString name = QString::fromStdString(host);
    if (name == QLatin1String("localhost") || QHostAddress(name).isLoopback())
        return {};
    const QNetworkProxyQuery query(name, port, QStringLiteral("ssh"));
    for (const QNetworkProxy& found : QNetworkProxyFactory::systemProxyForQuery(query)) {
        Proxy proxy;
        if (found.type() == QNetworkProxy::Socks5Proxy)
            proxy.kind = Proxy::Kind::Socks5;
        else if (found.type() == QNetworkProxy::HttpProxy)
            proxy.kind = Proxy::Kind::HttpConnect;
        else if (found.type() == QNetworkProxy::NoProxy)
            return {};
        else
            continue;
        proxy.host = found.hostName().toStdString();
        proxy.port = found.port();
        proxy.user = found.user().toStdString();
        proxy.password = found.password().toStdString();
        return proxy;
    }
    return {};
}

} // namespace vs::ui
