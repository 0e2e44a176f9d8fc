import { useGql } from '@zona/session';
import { Failed, Loading, NotFoundPage } from '@zona/ui';
import { Navigate, useParams } from 'react-router';
import { PaymentPlaceDocument, SettlementPlaceDocument } from './documents';
import { ledgerPaths } from './paths';
import { t } from './words';

interface Found {
  settlement: { id: string; commitment: { id: string } } | null;
  isPending: boolean;
  error: { message: string } | null;
  refetch: () => unknown;
}

/** A settlement, and a payment of it, stand on the page of their commitment. */
function ToSettlement({ settlement, isPending, error, refetch }: Found) {
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} />;
  if (!settlement) return <NotFoundPage />;
  return <Navigate replace to={`${ledgerPaths.commitment(settlement.commitment.id)}#l-${settlement.id}`} />;
}

export function SettlementRedirect() {
  const { id = '' } = useParams();
  const { data, ...state } = useGql(SettlementPlaceDocument, { id });
  return <ToSettlement {...state} settlement={data?.settlement ?? null} />;
}

export function PaymentRedirect() {
  const { id = '' } = useParams();
  const { data, ...state } = useGql(PaymentPlaceDocument, { id });
  return <ToSettlement {...state} settlement={data?.payment?.settlement ?? null} />;
}
