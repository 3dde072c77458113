-- AlterTable
ALTER TABLE "Company" ADD COLUMN     "signedUpBy" TEXT;
